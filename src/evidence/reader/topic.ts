import { type SignId, signIds, type Track, tracks } from '../../framework/ids.ts';
import { type Classifier, classify, type Sample, train } from './classifier.ts';
import { exemplarParts, type Taken, trackShown } from './exemplars.ts';
import type { Token } from './tokens.ts';
import { ofStance, stem, wordsOf } from './word-kinds.ts';

/** The sign that a liking and a refusal give together; one stretch alone never shows it (`mentoring.ts`). */
type Paired = 'sign.technical.mentoring-not-managing';
type Label = Exclude<SignId, Paired> | Track | 'elsewhere';

/** What a stretch of words is about: `lean` from -1 (management) to 1 (technical), and how likely each sign is. */
export type Topic = { lean: number; likely: Readonly<Record<Label, number>> };

const paired: Paired = 'sign.technical.mentoring-not-managing';
const isLabel = <S extends string>(shown: S): shown is Exclude<S, Paired> => shown !== paired;
const labels: readonly Label[] = [...signIds.filter(isLabel), ...tracks, 'elsewhere'];

/** Words that stand in every sentence, whatever it is about. */
const empty = new Set(
  'i me it is am are was were be been the a an that this to of and or in on at for with as by so do did does have has had will would not no what which there here my'
    .split(' ')
    .map(stem),
);

export function topicFeatures(tokens: readonly Token[]): string[] {
  const words = wordsOf(tokens).map((word) => ({
    ...word,
    kinds: [...word.kinds].filter((kind) => !ofStance.has(kind)),
  }));
  return words.flatMap(({ stem, kinds, follows }, at) => {
    const before = follows ? words[at - 1] : undefined;
    return [
      ...(empty.has(stem) ? [] : [stem]),
      ...kinds.map((kind) => `<${kind}>`),
      ...(before
        ? [
            `${before.stem} ${stem}`,
            ...kinds.map((kind) => `${before.stem} <${kind}>`),
            ...before.kinds.map((kind) => `<${kind}> ${stem}`),
            ...before.kinds.flatMap((first) => kinds.map((kind) => `<${first}> <${kind}>`)),
          ]
        : []),
    ];
  });
}

const other: Readonly<Record<Track, Track>> = { technical: 'management', management: 'technical' };
/** There are few such sentences, and endless such things. */
const elsewhereWeight = 2;
/** What is set aside in a sentence about one track is about the other one more often than not. */
const asideWeight = 0.5;

/**
 * Each sentence is learned a second time by its kinds of words alone: what the bank never said is still of a kind, and
 * the kinds must not lean on the words that happen to stand with them here.
 */
const isOfKinds = (feature: string): boolean => /^<[^ ]+>(?: <[^ ]+>)?$/.test(feature);

function samplesOf({ parts, shows }: Taken): Sample<Label>[] {
  const track = trackShown(shows);
  if (shows === 'elsewhere')
    return [
      {
        features: topicFeatures(parts.flatMap(({ tokens }) => tokens)),
        label: shows,
        weight: elsewhereWeight,
      },
    ];
  if (!track || !isLabel(shows)) return [];
  const drawn = parts.filter(({ weight }) => weight > 0);
  const tokens = (drawn.length > 0 ? drawn : parts).flatMap((part) => part.tokens);
  const asides = parts.filter(({ role }) => role === 'aside');
  const features = topicFeatures(tokens);
  return [
    { features, label: shows as Label },
    { features: features.filter(isOfKinds), label: shows as Label },
    ...asides.map((part) => ({
      features: topicFeatures(part.tokens),
      label: other[track],
      weight: asideWeight,
    })),
  ];
}

let learned: Classifier<Label> | undefined;

/** What the words are about, by the sentences of the bank. Learns at the first call. */
export function topicOf(tokens: readonly Token[]): Topic {
  learned ??= train(labels, exemplarParts().flatMap(samplesOf));
  const likely = classify(learned, topicFeatures(tokens));
  const lean = labels.reduce((sum, label) => {
    const track = trackShown(label);
    return track ? sum + (track === 'technical' ? likely[label] : -likely[label]) : sum;
  }, 0);
  return { lean, likely };
}
