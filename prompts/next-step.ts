import { framework, unit } from '../src/framework/framework.ts';
import type { LensId } from '../src/framework/ids.ts';
import type { Briefing, Move } from './briefing.ts';

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
    case 'offer-sheet':
      return `Say briefly what was talked about${move.open.length > 0 ? ` and that these are still open: ${move.open.join(', ')}` : ''}. Offer the decision sheet (the button “Make my page”), and ask whether they would rather talk about something more.`;
  }
}

/** A lens is asked in another wording each time it comes up again. */
export function lensQuestion(lens: LensId, round: number): string {
  const { question, again } = lensById(lens);
  const wordings: readonly string[] = [question, ...again];
  return wordings[round % wordings.length] ?? question;
}

function lensById(id: LensId) {
  const found = framework.lenses.find(({ lens }) => lens === id);
  if (!found) throw new Error(`no lens ${id}`);
  return found;
}
