import { framework, type Unit, unit } from '../framework/framework.ts';
import { type LensId, type Track, type UnitId, unitIds } from '../framework/ids.ts';

/** The framework as the page looks things up in it. */

export type { LensId, Track, Unit, UnitId };
export type Kind = Unit['kind'];

export const { article, sections, thread, lenses } = framework;

export const units: readonly Unit[] = unitIds.map(unit);

export const isUnitId = (value: unknown): value is UnitId => unitIds.some((id) => id === value);

/** Messages of an earlier framework may cite what is no longer there. */
export const findUnit = (id: string): Unit | undefined => (isUnitId(id) ? unit(id) : undefined);

/** The lenses by the word that the page uses for them. */
export const lensName = (id: LensId): string => lenses.find(({ lens }) => lens === id)?.short ?? id;
