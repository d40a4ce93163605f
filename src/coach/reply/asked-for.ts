import type { Move } from '../../../prompts/briefing.ts';
import { questionOf } from '../../../prompts/questions.ts';
import type { LeansTo } from '../../evidence/evidence.ts';
import { framework, unit } from '../../framework/framework.ts';
import { type LensId, lensIds, type Track, tracks } from '../../framework/ids.ts';
import { stemsOf } from './stems.ts';

/** How many questions a reply to this move may hold. */
export function questionsWanted({ kind }: Move): { least: number; most: number } {
  if (kind === 'distress') return { least: 0, most: 0 };
  return kind === 'offer-sheet' ? { least: 0, most: 1 } : { least: 1, most: 1 };
}

const vocabulary = new Map<LensId, ReadonlySet<string>>(
  framework.lenses.map(({ lens, name, text, poles, question, again }) => [
    lens,
    new Set(stemsOf([name, text, poles.technical, poles.management, question, ...again].join(' '))),
  ]),
);

const shared = (stems: readonly string[], within: ReadonlySet<string>) =>
  new Set(stems.filter((each) => within.has(each))).size;

const fewestShared = 2;

const sides: Readonly<Record<Track, RegExp>> = {
  technical: /\btechnical|\bengineer/iu,
  management: /\bmanag|\blead/iu,
};

/** Who says yes to a question says it to the side that it names: a piece may be confirmed by it, and must lean there. */
const namesOnly = (leansTo: LeansTo, asking: string): boolean =>
  tracks.every((track) => sides[track].test(asking) === (leansTo === track || leansTo === 'both'));

/** Whether a question is about what the agenda asked: in its words, or in those of its lens more than of any other. */
export function asksFor(asking: string, move: Move): boolean {
  const stems = stemsOf(asking);
  if (move.kind === 'check')
    return (
      /\b(?:mean|meant|right|correct|count|take|speaks?|so|true|read)\b/iu.test(asking) &&
      namesOnly(move.leansTo, asking)
    );
  if (move.kind === 'answer') return true;
  const canonical = questionOf(move);
  if (!canonical) return true;
  const wanted = new Set(stemsOf(canonical));
  if (shared(stems, wanted) >= Math.min(fewestShared, wanted.size)) return true;
  if (move.kind === 'challenge')
    return shared(stems, new Set(stemsOf(unit(move.challenge).text))) >= fewestShared;
  if (!('lens' in move) || move.kind === 'instead' || move.kind === 'probe' || move.kind === 'other-path')
    return false;
  const scores = lensIds.map((lens) => ({ lens, score: shared(stems, vocabulary.get(lens) ?? new Set()) }));
  const own = scores.find(({ lens }) => lens === move.lens)?.score ?? 0;
  return own >= fewestShared && scores.every(({ score }) => score <= own);
}
