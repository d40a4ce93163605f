import { type LensId, type SignId, signIds, type Track } from '../../framework/ids.ts';
import type { Reading, Strength } from '../evidence.ts';
import { decides } from './deciding.ts';
import { type Heard, hear } from './hear.ts';
import { isForeign } from './language.ts';
import { lensOf } from './lens.ts';
import { mentorsWithoutManaging } from './mentoring.ts';
import { type Part, partsOf } from './parts.ts';
import { phrasebook, says } from './phrases.ts';
import { presses } from './pressure.ts';
import { quoteOf } from './quote.ts';
import { withoutRefused } from './refused.ts';
import { standsFrom } from './retraction.ts';
import { type Topic, topicOf } from './topic.ts';
import { equally, hedges, intensifiers } from './words/polarity.ts';

type Weighed = Part & { topic: Topic };

/** What one to five sentences that belong together come to. */
type Gist = {
  parts: readonly Weighed[];
  track: Track;
  /** How plainly the words are about one track, from 0 to 1. */
  margin: number;
  /** There is a word on how the visitor stands to it, and not just a tale of it. */
  outright: boolean;
  /** Teaching is liked and managing is not: the one sign that takes two things together. */
  paired: boolean;
};

const mostSentences = 5;
/** Measured on the exemplars, each read by what the others taught: below these too many readings are wrong. */
const enough = {
  weighedUp: 0.1,
  outright: 0.72,
  plain: 0.45,
  plainly: 0.33,
  told: 0.85,
  margin: 0.14,
  answered: 0.5,
  thin: 0.3,
  aloud: 0.5,
  certain: 0.6,
  sign: 0.15,
  rival: 0.6,
};

const book = (phrases: readonly string[]) => phrasebook<true>([{ value: true, phrases }]);
const hedgeBook = book(hedges);
const intensifierBook = book(intensifiers);
const equalBook = book(equally);

const clampStrength = (value: number): Strength => (value >= 3 ? 3 : value >= 2 ? 2 : 1);
const trackOf = (lean: number): Track => (lean > 0 ? 'technical' : 'management');
const direction: Readonly<Record<Track, 1 | -1>> = { technical: 1, management: -1 };

function grouped(parts: readonly Weighed[]): Weighed[][] {
  const groups: Weighed[][] = [];
  for (const part of parts) {
    const group = groups.at(-1);
    const first = group?.[0]?.clause.sentence ?? 0;
    if (!group || part.clause.sentence - first >= mostSentences) groups.push([part]);
    else group.push(part);
  }
  return groups;
}

/** "Solving problems": an answer to the question asked, with nobody in it who does anything. */
const fragmentBreakers = new Set(
  'i we he she they it you is are was were am be been do does did have has had will would can could depends depend varies'.split(
    ' ',
  ),
);
function isFragment(parts: readonly Weighed[]): boolean {
  const tokens = [...new Set(parts.map(({ clause }) => clause))].flatMap((clause) => clause.tokens);
  return tokens.length <= 8 && tokens.every(({ word }) => !fragmentBreakers.has(word));
}

/** What is said outright of a plain topic needs less to decide. */
const outrightFrom = (margin: number) => (margin >= enough.plain ? enough.plainly : enough.outright);

const longestFragment = 12;
/** "Civil engineer, twelve years" says who one is, and no wish. */
const ofOneself = /^(?:\d+|years?)$/;

/** "Compilers, and whatever comes after": who names a thing when asked what they would like has said that they would. */
function asAnswer(part: Part): Part {
  const { clause, stance, role, tokens, weight } = part;
  const isAnswer =
    clause.sentence === 0 &&
    stance.kind === 'open' &&
    role === 'plain' &&
    weight > 0 &&
    tokens.length <= longestFragment;
  return isAnswer && clause.tokens.every(({ word }) => !fragmentBreakers.has(word) && !ofOneself.test(word))
    ? { ...part, stance: { ...stance, kind: 'drawn', force: 2 }, weight: 1 }
    : part;
}

function gistOf(parts: readonly Weighed[], asked: LensId | null): Gist | null {
  const counted = parts.filter(({ weight, tokens }) => weight !== 0 && tokens.length > 0);
  if (!counted.some(({ weight }) => weight > 0)) return null;
  const mass = counted.reduce((sum, { weight }) => sum + Math.abs(weight), 0);
  const lean = counted.reduce((sum, { weight, topic }) => sum + weight * topic.lean, 0) / mass;
  const outright = counted.some(
    ({ stance, weight, role }) => weight > 0 && (stance.kind === 'drawn' || role === 'chosen'),
  );
  const paired = mentorsWithoutManaging(parts);
  const chosen = counted.filter((part) => part.weighedUp);
  const weighedUp = chosen.length > 0;
  // "Anything rather than code" is drawn to nothing that has a name.
  const picked = chosen.reduce((sum, { topic }) => sum + topic.lean, 0) / Math.max(1, chosen.length);
  const dropped = counted.filter(({ role }) => role === 'aside');
  const left = dropped.reduce((sum, { topic }) => sum + topic.lean, 0) / Math.max(1, dropped.length);
  const told = picked * lean > 0 && Math.abs(picked) >= enough.margin;
  const contrasted = left * lean < 0 && Math.abs(left) >= enough.certain;
  if (weighedUp && !paired && !told && !contrasted) return null;
  const margin = paired ? Math.max(Math.abs(lean), enough.thin) : Math.abs(lean);
  const gist = { parts, track: paired ? 'technical' : trackOf(lean), margin, outright, paired } as const;
  // Without a question it answers, a fragment is not even a wish.
  if (isFragment(parts)) return asked && margin >= enough.answered ? gist : null;
  const likely = decides(parts);
  const least = weighedUp ? enough.weighedUp : outright ? outrightFrom(margin) : enough.told;
  return likely >= least && margin >= enough.margin ? gist : null;
}

/** A part cut at its commas, "and"s and "as much as": the things it names, one by one. */
function itemsOf({ tokens }: Part, joints: readonly string[]): Part['tokens'][] {
  const items: Part['tokens'][number][][] = [[]];
  for (const token of tokens) {
    if (token.before !== 'none' || joints.includes(token.word)) items.push([]);
    items.at(-1)?.push(token);
  }
  return items.filter(({ length }) => length > 0);
}

const named = (parts: readonly Weighed[], joints: readonly string[], loud: number): boolean => {
  const leans = parts.flatMap((part) => itemsOf(part, joints)).map((item) => topicOf(item).lean);
  return Math.max(...leans) > loud && Math.min(...leans) < -loud;
};

/** Whether these words are drawn to things of both tracks alike: said to be equal, or named in one breath. */
function isBoth(parts: readonly Weighed[]): boolean {
  const drawn = parts.filter(({ weight, role }) => weight > 0 && role !== 'aside');
  if (drawn.every(({ stance }) => stance.kind !== 'drawn')) return false;
  const equal = says(
    equalBook,
    parts.flatMap(({ tokens }) => tokens),
  );
  if (equal) return named(drawn, ['and', 'or', 'as'], enough.aloud);
  const one = new Set(parts.map(({ clause }) => clause.sentence)).size === 1;
  if (
    !one ||
    parts.some(
      ({ clause, role }) => role !== 'plain' || clause.joint === 'contrast' || clause.joint === 'concession',
    )
  )
    return false;
  const [first] = drawn;
  return first?.stance.kind === 'drawn' && named(drawn, ['and'], enough.certain);
}

const signsOf = (track: Track) =>
  signIds.filter(
    (sign): sign is Exclude<SignId, 'sign.technical.mentoring-not-managing'> =>
      sign.startsWith(`sign.${track}.`) && sign !== 'sign.technical.mentoring-not-managing',
  );

function signOf(parts: readonly Weighed[], track: Track): SignId | null {
  const counted = parts.filter(({ weight }) => weight > 0);
  const sum = (label: keyof Topic['likely']) =>
    counted.reduce((total, { weight, topic }) => total + weight * topic.likely[label], 0);
  const mass = counted.reduce((total, { weight }) => total + weight, 0);
  const [best] = signsOf(track)
    .map((sign) => ({ sign, likely: sum(sign) / mass }))
    .sort((a, b) => b.likely - a.likely);
  if (!best || best.likely < (enough.rival * sum(track)) / mass) return null;
  return best.likely >= enough.sign ? best.sign : null;
}

function strengthOf(
  parts: readonly Weighed[],
  { outright, margin }: Pick<Gist, 'outright' | 'margin'>,
): Strength {
  const tokens = parts.flatMap((part) => part.tokens);
  const force = Math.max(...parts.map(({ stance }) => stance.force));
  if (isFragment(parts)) return margin >= enough.certain ? 2 : 1;
  if (!outright) return margin > 0.6 ? 2 : 1;
  return clampStrength(
    force +
      (says(intensifierBook, tokens) ? 1 : 0) -
      (says(hedgeBook, tokens) ? 1 : 0) -
      (margin < enough.thin ? 1 : 0),
  );
}

/** The stretch of the text from the first to the last of these parts. */
function quoted(text: string, parts: readonly Part[]): string {
  const tokens = [...new Set(parts.map(({ clause }) => clause))].flatMap((clause) => clause.tokens);
  return quoteOf(text, tokens, { from: tokens.length - 1, to: tokens.length });
}

function readingOf(text: string, gist: Gist, asked: LensId | null, quotedParts: readonly Weighed[]): Reading {
  const { parts, track, paired } = gist;
  return {
    quote: quoted(text, quotedParts),
    lens: lensOf(
      parts.flatMap(({ clause }) => clause.tokens),
      asked,
    ),
    sign: paired ? 'sign.technical.mentoring-not-managing' : signOf(parts, track),
    leansTo: track,
    strength: strengthOf(parts, gist),
  };
}

/** A quote of fewer words says too little: "Coaching" is quoted with what comes after. */
const tellingEnough = 4;

/**
 * What each clause says outright, where its topic is plain; and where it speaks for the other track than the plain
 * ones do, with less: who is drawn both ways shall not be heard on one side only.
 */
function outrightIn(
  text: string,
  parts: readonly Weighed[],
  asked: LensId | null,
): { at: number; reading: Reading }[] {
  const clauses = [...new Set(parts.map(({ clause }) => clause))];
  const gists = clauses.map((clause) =>
    gistOf(
      parts.filter((part) => part.clause === clause),
      asked,
    ),
  );
  const plain = new Set(
    gists.flatMap((gist) => (gist?.outright && gist.margin >= enough.aloud ? gist.track : [])),
  );
  return clauses.flatMap((clause, at) => {
    const gist = gists[at];
    if (!gist?.outright) return [];
    const before = parts.findLast((part) => part.clause === clauses[at - 1]);
    const turns =
      clause.joint === 'contrast' && before !== undefined && trackOf(before.topic.lean) !== gist.track;
    const other = plain.size === 1 && !plain.has(gist.track);
    if (gist.margin < (turns || other ? enough.thin : enough.aloud)) return [];
    const short = clause.tokens.length < tellingEnough && clauses[at + 1]?.joint !== 'contrast';
    const after = parts.filter((part) => part.clause === clauses[at + 1] && (part.takesBack || short));
    return [{ at, reading: readingOf(text, gist, asked, [...gist.parts, ...after]) }];
  });
}

/** A tale is quoted by the sentence that bears it: the one with most of what decides in it. */
function bearing(gist: Gist): readonly Weighed[] {
  const side = direction[gist.track];
  const worth = ({ weight, topic, stance }: Weighed) =>
    weight * topic.lean * side + (stance.kind === 'drawn' && weight > 0 ? 0.3 : 0);
  const [best] = gist.parts.filter(({ weight }) => weight > 0).sort((a, b) => worth(b) - worth(a));
  return gist.parts.filter(({ clause, weight, topic }) => {
    if (clause === best?.clause) return true;
    return clause.sentence === best?.clause.sentence && weight * topic.lean * side > 0;
  });
}

function readingsOf(text: string, parts: readonly Weighed[], asked: LensId | null): Reading[] {
  const gist = gistOf(parts, asked);
  if (isBoth(parts) && decides(parts) >= enough.outright) {
    const drawn = parts.filter(({ weight }) => weight > 0);
    const whole: Gist = { parts, track: 'technical', margin: 1, outright: true, paired: false };
    return [{ ...readingOf(text, whole, asked, drawn), sign: null, leansTo: 'both' }];
  }
  const outright = outrightIn(text, parts, asked);
  const against = gist && outright.every(({ reading }) => reading.leansTo !== gist.track);
  if (outright.length === 0 || against || gist?.paired)
    return gist ? [readingOf(text, gist, asked, bearing(gist))] : [];
  const clauses = [...new Set(parts.map(({ clause }) => clause))];
  return outright.map(({ at, reading }) => {
    const turned =
      clauses[at + 1]?.joint === 'contrast' &&
      outright.some((other) => other.at === at + 1 && other.reading.leansTo !== reading.leansTo);
    return turned || clauses[at]?.joint === 'concession'
      ? { ...reading, strength: clampStrength(reading.strength - 1) }
      : reading;
  });
}

/** What is said to the coach, and tells nothing. */
const silent: ReadonlySet<Heard['kind']> = new Set(['skip', 'greeting', 'sheet', 'retraction', 'pasted']);

/**
 * Proposes what a visitor's words say about the two tracks, in the order said. Deterministic and modest: where the
 * words do not decide, nothing is proposed, and everything proposed is for the visitor to confirm or strike.
 */
export function read(text: string, asked: LensId | null): Reading[] {
  if (silent.has(hear(text).kind)) return [];
  const stands = standsFrom(text);
  const parts = partsOf(text).filter(({ tokens }) => (tokens[0]?.start ?? 0) >= stands);
  if (isForeign(parts.flatMap(({ tokens }) => tokens))) return [];
  if (parts.some(({ clause }) => presses(clause.tokens))) return [];
  const wanted = parts.map(withoutRefused);
  const answered = asked ? wanted.map(asAnswer) : wanted;
  const weighed = answered.map((part) => ({ ...part, topic: topicOf(part.tokens) }));
  return grouped(weighed).flatMap((group) => readingsOf(text, group, asked));
}
