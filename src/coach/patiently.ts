import { CoachError } from '../errors.ts';
import type { Limits } from './limits.ts';

/**
 * Tries to save what it took long to make until the database is back, or patience is over.
 *
 * @throws what was thrown last; a CoachError at once, as another try would not help.
 */
export async function patiently<Saved>(
  { savePatience }: Pick<Limits, 'savePatience'>,
  save: () => Promise<Saved>,
): Promise<Saved> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await save();
    } catch (error) {
      const wait = savePatience[tries];
      if (wait === undefined || error instanceof CoachError) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
