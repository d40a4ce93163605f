import { challenges } from '../../framework/challenges.ts';
import { unit as unitOf } from '../../framework/framework.ts';
import { type Track, tracks, type UnitId, unitIds } from '../../framework/ids.ts';
import { findAll, phrasebook, says } from './phrases.ts';
import { type Token, tokenize } from './tokens.ts';
import { trackWords } from './words/track-words.ts';
import { unitNames } from './words/units.ts';

type Weighted = { unit: UnitId; weight: number };

const trackBooks = {
  technical: phrasebook<true>([{ value: true, phrases: trackWords.technical }]),
  management: phrasebook<true>([{ value: true, phrases: trackWords.management }]),
} as const;

const ownNameWeight = 5;
const nameWeight = 4;
const trackWeight = 0.5;

/** Text of the framework as a phrase: its words, without the signs that phrases are written with. */
const asPhrase = (text: string): string =>
  tokenize(text)
    .map(({ word }) => word)
    .join(' ');

const aliasesOf = (unit: UnitId): string[] =>
  challenges.filter(({ id }) => id === unit).flatMap(({ aliases }) => aliases.map(asPhrase));

/** One book a unit: overlapping paraphrases of different units must not hide each other. */
const units = unitIds.map((unit) => ({
  unit,
  // A challenge is what people ask about most: where it ties with another unit, it is named first.
  bias: unit.startsWith('challenge.') ? 0.25 : 0,
  book: phrasebook([
    { value: ownNameWeight, phrases: [asPhrase(unitOf(unit).name)] },
    { value: nameWeight, phrases: [...aliasesOf(unit), ...unitNames[unit]] },
  ]),
}));

const trackOf = (unit: UnitId): Track | null => tracks.find((track) => unit.includes(`.${track}`)) ?? null;

/** The tracks that were spoken of. */
export const tracksIn = (tokens: readonly Token[]): Track[] =>
  tracks.filter((track) => says(trackBooks[track], tokens));

/** Units whose name was said, the plainest first. */
export function named(tokens: readonly Token[], about: readonly Track[]): Weighted[] {
  return units
    .map(({ unit, bias, book }) => {
      const heard = findAll(book, tokens).reduce((sum, { value }) => sum + value, 0);
      const track = trackOf(unit);
      const fits = track !== null && about.length === 1 && about.includes(track) ? trackWeight : 0;
      return { unit, weight: heard === 0 ? 0 : heard + fits + bias };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
}
