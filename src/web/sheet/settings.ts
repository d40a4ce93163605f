/** How a sheet is set: how tightly, how many experiments stand on it, and how long a text may be. */
export type Setting = {
  density: 'airy' | 'normal' | 'dense' | 'fine';
  trials: number;
  longest: number;
};

/** From the roomiest to the tightest: the first in which everything stands on one page is taken. */
export const settings = [
  { density: 'airy', trials: 5, longest: 900 },
  { density: 'normal', trials: 5, longest: 900 },
  { density: 'dense', trials: 5, longest: 900 },
  { density: 'fine', trials: 5, longest: 900 },
  { density: 'fine', trials: 3, longest: 900 },
  { density: 'fine', trials: 3, longest: 450 },
  { density: 'fine', trials: 3, longest: 240 },
  { density: 'fine', trials: 3, longest: 150 },
] as const satisfies readonly Setting[];
