import { type Framework, framework, type Unit, unit, unitsOf } from '../framework/framework.ts';
import { type LensId, type Track, type UnitId, unitIds } from '../framework/ids.ts';

/** The framework as the page looks things up in it, in the language that the page speaks. */

export type { LensId, Track, Unit, UnitId };
export type Kind = Unit['kind'];

export let { article, sections, thread, lenses }: Framework = framework;
export let units: readonly Unit[] = unitsOf(framework);

/** Another language, before the page is drawn anew. */
export function sayFramework(next: Framework): void {
  ({ article, sections, thread, lenses } = next);
  units = unitsOf(next);
}

export const isUnitId = (value: unknown): value is UnitId => unitIds.some((id) => id === value);

/** Messages of an earlier framework may cite what is no longer there. */
export const findUnit = (id: string): Unit | undefined => units.find((unit) => unit.id === id);

/** The talk is in English: what is asked in it goes by the article's own name. */
export const englishName = (id: UnitId): string => unit(id).name;

/** The lenses by the word that the page uses for them. */
export const lensName = (id: LensId): string => lenses.find(({ lens }) => lens === id)?.short ?? id;
