import type { LeansTo } from '../src/evidence/evidence.ts';
import { unit } from '../src/framework/framework.ts';
import type { LensId, UnitId } from '../src/framework/ids.ts';
import type { Briefing, Move } from './briefing.ts';
import { closingQuestion, questionOf } from './questions.ts';
import { quoted } from './theirs.ts';

type Settled = Briefing['settled'];

/** What the message did to a reading is said first. */
const first: Readonly<Record<NonNullable<Settled>, string>> = {
  confirmed: 'Your reading was right, and it counts as confirmed now.',
  struck: 'Your reading was off, and it is struck now.',
  turned: 'Your reading was the wrong way round, and it is turned now.',
};

/** What to do now: the part that changes every turn, so it comes last. */
export const nextStep = (move: Move, settled: Settled = null): string =>
  settled ? `${first[settled]} Say so first, in one short sentence. ${step(move)}` : step(move);

function step(move: Move): string {
  const question = questionOf(move);
  switch (move.kind) {
    case 'open':
      return `Say in one sentence how this works, then ask: ${question}`;
    case 'instead':
      return `The person said what they do not want. Play that back as heard, without a side: it is no wish for the other path yet. Then ask: ${question}`;
    case 'ask':
      return move.again === 'explain'
        ? `They did not understand the question. Say in one sentence what it is after, then ask it in other words: ${question}`
        : `Play back what was just said, then ask this, in words that follow from it: ${question}`;
    case 'probe':
    case 'other-path':
      return `Play back what was just said, then ask this, in words that follow from it: ${question}`;
    case 'answer':
      return `The person asks about something the framework covers. Answer from these items only, tie the answer to something they said, and ask one question back:\n${items(move.units)}`;
    case 'not-covered':
      return `The person asks about something the framework does not cover. Say so in one sentence, then ask: ${question}`;
    case 'no-verdict':
      return `The person wants you to decide. Say that the choice is theirs and that you will not, then ask: ${question}`;
    case 'distress':
      return 'The person may be in distress. Say something humane and short, that you are no professional help, and ask them to turn to someone they trust or to local emergency or crisis services. Ask nothing about the career.';
    case 'check':
      return `You are not sure of one reading. Play back ${quoted(move.quote)}, say that you take it as speaking for ${sides[move.leansTo]}, and ask only whether it was meant so.`;
    case 'challenge':
      return `Play back what was just said. Then name this challenge of the framework in a sentence, and ask: ${question}\n${items([move.challenge])}`;
    case 'offer-sheet':
      return `Say briefly what was talked about${stillOpen(move.open.filter((lens) => !move.unplaced.includes(lens)))}${unplaced(move.unplaced)}. Offer the decision sheet (the button “Make my page”), and ask whether they would rather talk about something more.`;
  }
}

const stillOpen = (open: readonly LensId[]) =>
  open.length > 0 ? ` and that these are still open: ${open.join(', ')}` : '';

const unplaced = (lenses: readonly LensId[]) =>
  lenses.length > 0 ? ` and that what they said on these could not be placed yet: ${lenses.join(', ')}` : '';

const items = (units: readonly UnitId[]) =>
  units
    .map((id) => {
      const { name, text } = unit(id);
      return `- ${name} (${id}): ${text}`;
    })
    .join('\n');

/** The same for a weak model: what was said, what to say beside playing it back, and the question, spelled out. */
export function shortStep({
  move,
  message,
  settled,
}: Pick<Briefing, 'move' | 'message' | 'settled'>): string {
  const said = `They said: ${oneLine(message)}${settled ? `\nBegin with: ${begin[settled]}` : ''}`;
  const question = questionOf(move);
  switch (move.kind) {
    case 'answer': {
      const [first] = move.units;
      const text = first ? `The article says: ${unit(first).text}\n` : '';
      return `${said}\n${text}Answer in two short sentences with what the article says.\nAsk: ${closingQuestion(move)}\nReply:`;
    }
    case 'not-covered':
      return `${said}\nBegin with: The article does not cover that.\nAsk: ${question}\nReply:`;
    case 'no-verdict':
      return `${said}\nBegin with: That choice is yours, and I will not make it for you.\nAsk: ${question}\nReply:`;
    case 'challenge': {
      const { name, text } = unit(move.challenge);
      return `${said}\nThe article says (${name}): ${text}\nAsk: ${question}\nReply:`;
    }
    case 'check':
      return `${said}\nPlay back only: ${quoted(move.quote)}\nAsk: ${closingQuestion(move)}\nReply:`;
    case 'offer-sheet':
      return `${said}\nSay: With “Make my page” you get your decision sheet.\nAsk: Or would you rather talk about something more?\nReply:`;
    default:
      return `${said}\nAsk: ${question ?? ''}\nReply:`;
  }
}

const begin: Readonly<Record<NonNullable<Settled>, string>> = {
  confirmed: 'Then it counts as you said.',
  struck: 'Then it is struck and counts for nothing.',
  turned: 'Then it is turned round and counts the other way.',
};

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const sides: Readonly<Record<LeansTo, string>> = {
  technical: 'the technical path',
  management: 'the management path',
  both: 'both paths',
};
