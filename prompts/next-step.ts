import type { LeansTo } from '../src/evidence/evidence.ts';
import { unit } from '../src/framework/framework.ts';
import type { Briefing, Move } from './briefing.ts';
import { challengeQuestion, halfQuestion, lensQuestion, otherPathQuestion } from './questions.ts';

/** The last section, the one that changes every turn: what to do now. */
export function nextStep({ move }: Briefing): string {
  return `# Now\n${step(move)}`;
}

function step(move: Move): string {
  switch (move.kind) {
    case 'open':
      return `Say in one sentence how this works, then ask: ${lensQuestion(move.lens, 0)}`;
    case 'ask':
      return `Play back what was just said, then ask this, in words that follow from it: ${lensQuestion(move.lens, move.round)}`;
    case 'answer':
      return `The person asks about something the framework covers. Answer from these items only, tie the answer to something they said, and ask one question back:\n${move.units
        .map((id) => {
          const { name, text } = unit(id);
          return `- ${name} (${id}): ${text}`;
        })
        .join('\n')}`;
    case 'not-covered':
      return `The person asks about something the framework does not cover. Say so in one sentence, then ask: ${lensQuestion(move.lens, move.round)}`;
    case 'no-verdict':
      return `The person wants you to decide. Say that the choice is theirs and that you will not, then ask: ${lensQuestion(move.lens, move.round)}`;
    case 'distress':
      return 'The person may be in distress. Say something humane and short, that you are no professional help, and ask them to turn to someone they trust or to local emergency or crisis services. Ask nothing about the career.';
    case 'check':
      return `You are not sure of one reading. Play back “${move.quote.replace(/\s+/g, ' ')}”, say that you take it as speaking for ${sides[move.leansTo]}, and ask only whether it was meant so.`;
    case 'probe':
      return `Play back what was just said, then ask this, in words that follow from it: ${halfQuestion(move.sign)}`;
    case 'other-path':
      return `Play back what was just said, then ask this, in words that follow from it: ${otherPathQuestion(move.missed)}`;
    case 'challenge': {
      const { name, text } = unit(move.challenge);
      return `Play back what was just said. Then name this challenge of the framework in a sentence, and ask: ${challengeQuestion(move.challenge)}\n- ${name} (${move.challenge}): ${text}`;
    }
    case 'offer-sheet':
      return `Say briefly what was talked about${move.open.length > 0 ? ` and that these are still open: ${move.open.join(', ')}` : ''}. Offer the decision sheet (the button “Make my page”), and ask whether they would rather talk about something more.`;
  }
}

const sides: Readonly<Record<LeansTo, string>> = {
  technical: 'the technical path',
  management: 'the management path',
  both: 'both paths',
};
