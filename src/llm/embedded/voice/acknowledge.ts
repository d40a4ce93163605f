import type { Briefing } from '../../../../prompts/briefing.ts';
import { isDislike } from '../../../coach/dislike.ts';
import { again } from './again.ts';
import { choose } from './choose.ts';
import { countWords, excerpt, plainPart, shorten } from './excerpt.ts';
import { unread } from './unread.ts';

const mostWords = 12;
/** The longest that a frame adds. */
const frame = 12;

/** Where nothing was noted: shows that it was heard, and reads nothing into it. */
export function acknowledge({ message, heard, seed, settled, move }: Briefing, room: number): string {
  if (settled) return settledWords(settled, seed);
  if (move.kind === 'ask' && move.again) return again(move, seed);
  const wordsFor = unread[heard];
  if (wordsFor) {
    const said = plainPart(heard === 'dislike' ? disliked(message) : message);
    return choose(wordsFor(said === '' ? 'No words' : `“${shorten(said, mostWords)}”`, message), seed);
  }
  const words = excerpt(message, Math.min(mostWords, room - frame));
  if (words === '') {
    return choose(
      [
        'I noted nothing from that.',
        'From that I read nothing for either side.',
        'Heard, and left as it is.',
      ],
      seed,
    );
  }
  if (strain.test(words)) {
    return choose(
      [
        `“${words}”: that sounds like a load to carry, and I take it as said, for neither side.`,
        `“${words}” sounds hard. It is heard, and it counts for no side by itself.`,
        `That is no small thing: “${words}”. I read no side into it.`,
      ],
      seed,
    );
  }
  if (countWords(words) === 1) {
    return choose(
      [
        `“${words}” is an answer as well; I read no side into it.`,
        `You said “${words}”, and I read no more into it.`,
        `“${words}”: heard, and noted for neither side.`,
      ],
      seed,
    );
  }
  return choose(
    [
      `You told me “${words}”. I take that as it stands and read no side into it.`,
      `You mentioned “${words}”. Which way that leans I cannot tell, so it stays open.`,
      `I heard “${words}”, and could not place it on a side.`,
      `“${words}”, you said. If that leans one way for you, tell me.`,
      `“${words}”: I keep that as you said it, without a side.`,
    ],
    seed,
  );
}

/** Of a longer message, the sentence that says what is not wanted. */
const disliked = (message: string): string =>
  message.split(/(?<=[.!?…])\s+|[\r\n]+/u).findLast((sentence) => isDislike(sentence)) ?? message;

/** Weighs on somebody, and is no wish. */
const strain =
  /\b(?:exhaust(?:ed|ing)|worn out|drained|stressed|overwhelmed|overworked|(?:can(?:no|['’]?)t|cannot) sleep|sleepless|awake at night|afraid|scared|anxious|worried|fraud|imposter|impostor|lonely|guilty|ashamed|cried|tired|miserable|worst day|a failure|sick of)\b/iu;

export const settledWords = (settled: NonNullable<Briefing['settled']>, seed: string): string =>
  choose(settledWordings[settled], seed);

const settledWordings = {
  confirmed: [
    'Then it counts as you said, and your ladder shows it confirmed.',
    'Good to know: it stands confirmed on your ladder.',
    'Confirmed, and it counts in full now.',
  ],
  struck: [
    'Then it is struck and counts for nothing.',
    'Thank you for putting that right; it is struck from your ladder.',
    'Struck, so it weighs nothing.',
  ],
  turned: [
    'Then it is turned, and your ladder shows it so.',
    'Thank you for putting that right; it is turned on your ladder.',
    'Turned, and it counts that way now.',
  ],
} as const;
