import type { LensId } from '../../framework/ids.ts';
import type { LeansTo, Reading } from '../evidence.ts';
import { bearing } from './bearing.ts';
import { namesTwo, saysEqual } from './both.ts';
import { type Found, readByClauses } from './by-clauses.ts';
import type { Clause } from './clauses.ts';
import { isFragment } from './fragment.ts';
import { type Gist, isOutright, meanLean, trackOf, type Weighed } from './gist.ts';
import { mentorsWithoutManaging } from './mentoring.ts';
import { clampStrength, readingOf } from './reading.ts';
import { type Tenor, tenorOf } from './tenor.ts';

/**
 * How likely the tenor must be, measured on people whom the bank did not learn from: to let a reading by clauses of the
 * same mind stand, to let one of another mind stand, to overrule it, and to overrule one thing chosen over another; and,
 * where the clauses say nothing, to speak alone for several sentences, or for one that says outright what one is drawn to; and, of a clause, to be quoted
 * by itself.
 */
const likelyEnough = {
  agreeing: 0.3,
  bearable: 0.4,
  overruling: 0.65,
  weighedUp: 0.9,
  loud: 0.7,
  several: 0.15,
  outright: 0.4,
  telling: 0.8,
};

/** "But I'd also like": what comes is added, and takes nothing back. */
const adds = ({ joint, tokens }: Clause) =>
  joint === 'contrast' && tokens.some(({ word }) => word === 'also' || word === 'too');

/** What is conceded before the point is made. */
function isConceded(of: readonly Weighed[], parts: readonly Weighed[]): boolean {
  const clauses = [...new Set(parts.map(({ clause }) => clause))];
  const at = of[0] ? clauses.indexOf(of[0].clause) : -1;
  return (
    clauses[at]?.joint === 'concession' ||
    clauses.slice(at + 1).some((each) => each.joint === 'contrast' && !adds(each))
  );
}

/** So much more weighs what a turn leads up to. */
const turned = 1.5;
/** So plainly about one track is what is meant, or what it is held against. */
const plainly = 0.3;

/** What a turn leads up to, where it is of the other track than what stood before it; else the whole. */
function pointOf(parts: readonly Weighed[]): readonly Weighed[] {
  const point = parts.filter(({ weight, stance }) => weight >= turned && stance.kind === 'drawn');
  const rest = parts.filter((part) => part.weight >= 0 && !point.includes(part));
  if (point.length === 0 || rest.length === 0) return parts;
  const [meant, before] = [meanLean(point), meanLean(rest)];
  return meant * before < 0 && Math.abs(meant) >= plainly && Math.abs(before) >= plainly ? point : parts;
}

/** A clause that speaks for the other side by all accounts, and is no concession. */
function isLoud({ reading, of }: Found, parts: readonly Weighed[]): boolean {
  if (of.length === 0 || isConceded(of, parts)) return false;
  const own = tenorOf(of);
  return own.leansTo === reading.leansTo && own.likely >= likelyEnough.loud;
}

/** A thing of the other track is denied, disliked or left to others: its words must not count for it. */
const isContested = (leansTo: LeansTo, parts: readonly Weighed[]): boolean =>
  parts.some(
    ({ weight, topic }) =>
      weight <= 0 &&
      Math.abs(topic.lean) >= contested &&
      leansTo !== 'both' &&
      trackOf(topic.lean) !== leansTo,
  );
const contested = 0.4;

/** What speaks loudly for the other side is kept, and never outweighs what the whole comes to. */
function besides(main: readonly Reading[], others: readonly Reading[]): Reading[] {
  const most = Math.max(...main.map(({ strength }) => strength));
  const other = others.find(({ leansTo }) => main.every((each) => each.leansTo !== leansTo));
  if (!other || most < 2) return [...main];
  return [...main, { ...other, strength: clampStrength(Math.min(other.strength, most - 1)) }];
}

/** What was conceded weighs less than the point, however warmly it was put. */
function pointed(readings: readonly Reading[], leansTo: LeansTo): Reading[] {
  const most = Math.max(
    2,
    ...readings.filter((each) => each.leansTo === leansTo).map(({ strength }) => strength),
  );
  return readings.map((each) => ({
    ...each,
    strength: clampStrength(
      each.leansTo === leansTo ? Math.max(2, each.strength) : Math.min(each.strength, most - 1),
    ),
  }));
}

/** The whole, taken as one, where it says what its clauses do not. */
function wholeOf(text: string, parts: readonly Weighed[], asked: LensId | null, { leansTo }: Tenor): Reading {
  const track = leansTo === 'both' ? 'technical' : leansTo;
  const gist: Gist = { parts, track, margin: 1, outright: true };
  const drawn = parts.filter(({ weight }) => weight > 0);
  return readingOf(text, gist, asked, leansTo === 'both' ? drawn : bearing(gist), leansTo);
}

/** What is liked and what is left to others are one reading, and need each other in the quote. */
function mentoringIn(text: string, parts: readonly Weighed[], asked: LensId | null): Reading {
  const gist: Gist = { parts, track: 'technical', margin: 1, outright: true };
  const reading = readingOf(text, gist, asked, parts, 'technical');
  return { ...reading, sign: 'sign.technical.mentoring-not-managing' };
}

/**
 * Reads twice, by how the sentences are built and by what all their words come to, and weighs the two readings up: the
 * first knows what is denied or set aside, the second what it is about.
 */
export function weighUp(text: string, parts: readonly Weighed[], asked: LensId | null): Reading[] {
  const found = readByClauses(text, parts, asked);
  const readings = found.map(({ reading }) => reading);
  if (!parts.some(({ weight }) => weight > 0)) return [];
  if (isFragment(parts)) return readings;
  const point = pointOf(parts);
  const tenor = tenorOf(point, namesTwo(point) ? undefined : 'one');
  if (
    mentorsWithoutManaging(parts) &&
    !(tenor.leansTo === 'management' && tenor.likely >= likelyEnough.weighedUp)
  )
    return [mentoringIn(text, parts, asked)];
  const agrees = ({ leansTo }: Reading) => leansTo === tenor.leansTo;
  const signed = (each: Reading): Reading =>
    agrees(each) && each.leansTo !== 'both' ? { ...each, sign: tenor.signOf(each.leansTo) } : each;
  /** A feeling that hardly says what it is about is quoted by what does. */
  const told = ({ reading, of }: Found): Reading =>
    of.length === 0 || tenorOf(of).likely >= likelyEnough.telling
      ? signed(reading)
      : { ...signed(reading), quote: wholeOf(text, parts, asked, tenor).quote };
  const sides = new Set(readings.map(({ leansTo }) => leansTo));
  if (saysEqual(parts) && (sides.has('both') || sides.size > 1)) return readings;
  const several = new Set(parts.map(({ clause }) => clause.sentence)).size > 1;
  const loud = found.filter((each) => isLoud(each, parts)).map(({ reading }) => reading);
  const weighedUp =
    parts.some((part) => part.weighedUp || part.role === 'aside') ||
    readings.some(({ leansTo }) => isContested(leansTo, parts));
  if (readings.some(agrees)) {
    if (tenor.likely >= likelyEnough.overruling && point === parts)
      return besides(found.filter(({ reading }) => agrees(reading)).map(told), loud);
    if (!weighedUp && tenor.likely < likelyEnough.agreeing) return [];
    if (point !== parts && !several) return pointed(readings, tenor.leansTo);
    return sides.size > 1 ? readings : readings.map(signed);
  }
  if (readings.length > 0 && tenor.likely < (weighedUp ? likelyEnough.weighedUp : likelyEnough.overruling))
    return weighedUp || tenor.likely >= likelyEnough.bearable ? readings : [];
  const least = several ? likelyEnough.several : parts.some(isOutright) ? likelyEnough.outright : 1;
  return tenor.likely >= least ? besides([wholeOf(text, parts, asked, tenor)], loud) : [];
}
