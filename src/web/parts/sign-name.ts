import { findUnit } from '../framework.ts';
import { words } from '../words.ts';

/** The name of a sign within a line; of one that this framework does not have (any more), nothing. */
export const signName = (id: string): string => words.inLine(findUnit(id)?.name ?? '');
