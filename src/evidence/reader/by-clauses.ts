import type { LensId } from '../../framework/ids.ts';
import type { Reading } from '../evidence.ts';
import { bearing } from './bearing.ts';
import { isBoth } from './both.ts';
import type { Clause } from './clauses.ts';
import { type Gist, gistOf, trackOf, type Weighed } from './gist.ts';
import { clampStrength, readingOf } from './reading.ts';

/** A reading, and the parts that it is read from. */
export type Found = { reading: Reading; of: readonly Weighed[] };

/** From what margin on a clause speaks for itself: less where it turns on the one before, or speaks for the other side. */
const aloud = 0.5;
const aside = 0.4;

/** A quote of fewer words says too little: "Coaching" is quoted with what comes after. */
const tellingEnough = 4;

const clausesIn = (parts: readonly Weighed[]): Clause[] => [...new Set(parts.map(({ clause }) => clause))];

/**
 * What each clause says outright, where its topic is plain; and where it speaks for the other track than the plain
 * ones do, with less: who is drawn both ways shall not be heard on one side only.
 */
function outrightIn(
  text: string,
  parts: readonly Weighed[],
  asked: LensId | null,
): (Found & { at: number })[] {
  const clauses = clausesIn(parts);
  const gists = clauses.map((clause) =>
    gistOf(
      parts.filter((part) => part.clause === clause),
      asked,
    ),
  );
  const plain = new Set(gists.flatMap((gist) => (gist?.outright && gist.margin >= aloud ? gist.track : [])));
  return clauses.flatMap((clause, at) => {
    const gist = gists[at];
    if (!gist?.outright) return [];
    const before = parts.findLast((part) => part.clause === clauses[at - 1]);
    const turns =
      clause.joint === 'contrast' && before !== undefined && trackOf(before.topic.lean) !== gist.track;
    const other = plain.size === 1 && !plain.has(gist.track);
    if (gist.margin < (turns || other ? aside : aloud)) return [];
    const short = clause.tokens.length < tellingEnough && clauses[at + 1]?.joint !== 'contrast';
    const after = parts.filter((part) => part.clause === clauses[at + 1] && (part.takesBack || short));
    return [{ at, of: gist.parts, reading: readingOf(text, gist, asked, [...gist.parts, ...after]) }];
  });
}

/** Reads by how the sentences are built: clause by clause where they speak outright, and else as one. */
export function readByClauses(text: string, parts: readonly Weighed[], asked: LensId | null): Found[] {
  const gist = gistOf(parts, asked);
  if (isBoth(parts)) {
    const whole: Gist = { parts, track: 'technical', margin: 1, outright: true };
    const drawn = parts.filter(({ weight }) => weight > 0);
    return [{ of: parts, reading: readingOf(text, whole, asked, drawn, 'both') }];
  }
  const outright = outrightIn(text, parts, asked);
  if (outright.every(({ reading }) => reading.leansTo !== gist?.track))
    return gist ? [{ of: [], reading: readingOf(text, gist, asked, bearing(gist)) }] : outright;
  const clauses = clausesIn(parts);
  return outright.map(({ at, of, reading }) => {
    const turned =
      clauses[at + 1]?.joint === 'contrast' &&
      outright.some((other) => other.at === at + 1 && other.reading.leansTo !== reading.leansTo);
    const weaker = turned || clauses[at]?.joint === 'concession';
    return { of, reading: weaker ? { ...reading, strength: clampStrength(reading.strength - 1) } : reading };
  });
}
