import type { Part } from './part.ts';

/** Whether quotes stand to the letter: those of the readings, so nothing is asked for them. */
export const quotes: Part = {
  next: () => null,
  results: ({ batches }) => {
    if (batches.length === 0) return [];
    const sum = (of: 'quoted' | 'verbatim') => batches.reduce((all, batch) => all + batch[of], 0);
    return [{ part: 'quotes', right: sum('verbatim'), of: sum('quoted'), note: '' }];
  },
};
