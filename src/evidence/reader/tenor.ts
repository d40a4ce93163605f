import type { SignId, Track } from '../../framework/ids.ts';
import type { LeansTo } from '../evidence.ts';
import { type Classifier, classify, train } from './classifier.ts';
import { exemplarParts, type Shown, trackShown } from './exemplars.ts';
import { managesToo, refusesAny } from './mentoring.ts';
import { isWanted, type Part } from './parts.ts';
import { wordsOf } from './word-kinds.ts';

/** What some sentences come to when they are taken as one. */
export type Tenor = {
  leansTo: LeansTo;
  /** How likely they lean so, from 0 to 1. */
  likely: number;
  /** How likely they decide anything at all. */
  decides: number;
  /** The sign that fits them best on a track; `null` where few words are too general for any. */
  signOf: (track: Track) => SignId | null;
};

/** How a part stands in the whole: liked or chosen, just told of, set aside or denied, or left to others. */
const sideOf = (part: Part): string =>
  part.weight > 0 ? (isWanted(part) ? '+' : '~') : part.weight < 0 ? '-' : '0';

/**
 * Every word once by itself and with the one before, except of what is set aside, and once more by the side that it
 * stands on. Kinds of words stand alone: pairs of them teach little that holds elsewhere.
 */
function featuresOf(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    const side = sideOf(part);
    const words = wordsOf(part.tokens);
    const names = words.flatMap(({ stem, kinds }) => [stem, ...[...kinds].map((kind) => `<${kind}>`)]);
    const pairs = words.flatMap(({ stem, follows }, at) =>
      follows ? [`${words[at - 1]?.stem} ${stem}`] : [],
    );
    return [
      `side ${side}`,
      `stance ${part.stance.kind}`,
      `role ${part.role}`,
      ...names.map((name) => `${side}${name}`),
      ...(side === '-' ? [] : [...names, ...pairs]),
    ];
  });
}

const rate = 0.6;

let learned: Classifier<Shown> | undefined;

function learn(): Classifier<Shown> {
  const samples = exemplarParts().map(({ shows, parts }) => ({ features: featuresOf(parts), label: shows }));
  const labels = [...new Set(samples.map(({ label }) => label))];
  return train(labels, samples, { firstRate: rate, decay: 0.001, damping: 'fourth' });
}

const leanShown = (shown: Shown): LeansTo | null => (shown === 'both' ? 'both' : trackShown(shown));

/** This sign takes a refusal, too. */
const paired: SignId = 'sign.technical.mentoring-not-managing';

const isSign = (shown: Shown): shown is SignId => shown.startsWith('sign.');

/** "I enjoy working with people": so few words may show a track and no sign of it. */
const longestGeneral = 6;

/** Weighs all words at once, whatever clause they stand in, by the sentences of the bank. Learns at the first call. */
export function tenorOf(parts: readonly Part[], tracks?: 'one'): Tenor {
  learned ??= learn();
  const likely = classify(learned, featuresOf(parts));
  const sumOf = (leansTo: LeansTo) =>
    learned?.labels.reduce((sum, shown) => sum + (leanShown(shown) === leansTo ? likely[shown] : 0), 0) ?? 0;
  const leans = { technical: sumOf('technical'), management: sumOf('management'), both: sumOf('both') };
  const leansTo =
    !tracks && leans.both > leans.technical && leans.both > leans.management
      ? 'both'
      : leans.technical >= leans.management
        ? 'technical'
        : 'management';
  return {
    leansTo,
    likely: leans[leansTo],
    decides: leans.technical + leans.management + leans.both,
    signOf: (track) => {
      const [best] = (learned?.labels ?? [])
        .filter(isSign)
        .filter(
          (sign) =>
            leanShown(sign) === track && (sign !== paired || (refusesAny(parts) && !managesToo(parts))),
        )
        .sort((a, b) => likely[b] - likely[a]);
      const isShort = parts.reduce((sum, { tokens }) => sum + tokens.length, 0) <= longestGeneral;
      return best && (!isShort || likely[best] >= likely[track]) ? best : null;
    },
  };
}
