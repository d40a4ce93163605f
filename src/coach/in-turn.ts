import type { Move } from '../../prompts/briefing.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { aboutTalk } from '../evidence/reader/about-talk.ts';
import { type Heard, isTrouble } from '../evidence/reader/heard.ts';
import { tracksIn } from '../evidence/reader/named.ts';
import { ordersOnly } from '../evidence/reader/orders.ts';
import { asksForSomethingElse } from '../evidence/reader/questions.ts';
import { tokenize } from '../evidence/reader/tokens.ts';
import { tracks, type UnitId, unitIds } from '../framework/ids.ts';
import { asksAgain } from './asks-again.ts';
import { asksOfItself, doubtsBots } from './asks-of-itself.ts';
import { asksToErase } from './asks-to-erase.ts';
import { corrected } from './corrected.ts';
import type { Exchange } from './exchanges.ts';
import { isTakenAsJoke, isTiredOfQuestion } from './moves-on.ts';
import { ofMessage } from './of-message.ts';
import { pleads } from './pleads.ts';

const isOrder = ofMessage(ordersOnly);
const isPlea = ofMessage(pleads);
const talkedAbout = ofMessage(aboutTalk);

/** Hears each message after what the coach did just before it: some are understood only so. */
export const inTurn = (exchanges: readonly Exchange[], evidence: readonly Evidence[]): Exchange[] =>
  exchanges.map((each, at) => ({
    ...each,
    heard:
      !isTrouble(each.heard) && isCorrection(exchanges.slice(0, at + 1), evidence)
        ? { kind: 'retraction' }
        : heardAfter(each),
  }));

/** Who says how they were read has not answered what was asked with it. */
function isCorrection(said: readonly Exchange[], evidence: readonly Evidence[]): boolean {
  return said.at(-1)?.before?.kind !== 'check' && corrected(said, evidence) !== null;
}

function heardAfter({ messageId: id, heard, before, text, reply }: Exchange): Heard {
  if (isTrouble(heard)) return heard;
  if (isOrder({ id, text })) return { kind: 'order' };
  if (asksToErase(text)) return { kind: 'retraction' };
  if (asksAgain(text, reply)) return { kind: 'aside' };
  if (isTakenAsJoke(text)) return { kind: 'retraction' };
  if (isTiredOfQuestion(text)) return { kind: 'skip' };
  if (!asking.has(heard.kind)) return heard;
  if (doubtsBots(text)) return { kind: 'insult' };
  if (asksOfItself(text)) return { kind: 'question', units: [] };
  if (before?.kind === 'answer' && heard.kind !== 'statement') {
    const units = pathFollowed(text, before) ?? (heard.kind === 'verdict' ? null : followed(text, before));
    if (units) return { kind: 'question', units };
  }
  return isPlea({ id, text }) ? { kind: 'verdict' } : (talkedAbout({ id, text }) ?? heard);
}

/** What can be something else, after what stood before it. */
const asking: ReadonlySet<Heard['kind']> = new Set(['statement', 'question', 'aside', 'verdict']);

/** A question of more words says itself what it is about. */
const mostWords = 6;
const opening = new Set('and what how about on of for in with the to ok but'.split(' '));
const side = new Set('path paths side sides track tracks ones one other way ladder'.split(' '));

type Answer = Extract<Move, { kind: 'answer' }>;

/** "And the technical ones?", "what about the other path?": the same kind of thing, of that path. */
function pathFollowed(text: string, { units }: Answer): UnitId[] | null {
  const tokens = tokenize(text);
  const named = tracksIn(tokens);
  const others = tokens.some(({ word }) => word === 'other')
    ? tracks.filter((track) => !units.some((id) => id.includes(`.${track}.`)))
    : [];
  const [path, ...more] = named.length > 0 ? named : others;
  const namesOnly = tokens.every(
    ({ word }) => opening.has(word) || side.has(word) || tracksIn(tokenize(word)).length > 0,
  );
  if (!path || more.length > 0 || !namesOnly || tokens.length > mostWords) return null;
  const [kind] = units[0]?.split('.') ?? [];
  const listed = unitIds.filter((id) => id.startsWith(`${kind}.${path}.`));
  return listed.length > 0 ? listed : null;
}

const pointing = new Set('it that this these those them they one ones either both'.split(' '));
const bare = /^how (?:much|many|come|so|often)\b|^why\b/iu;

/** "How much less?", "is that normal?": asks for more of the same. */
function followed(text: string, { units }: Answer): UnitId[] | null {
  const tokens = tokenize(text);
  if (tokens.length > mostWords || asksForSomethingElse(text)) return null;
  return bare.test(text) || tokens.some(({ word }) => pointing.has(word)) ? units : null;
}
