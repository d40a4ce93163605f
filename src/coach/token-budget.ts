import type { Database } from '../../db/client.ts';
import type { Usage } from '../../db/review.ts';
import { correctTokens, takeTokens, tokensOn } from '../../db/token-days.ts';
import { CoachError } from '../errors.ts';

/** What a turn, a scoring, or a question of an exam is counted as while it runs, and where the endpoint does not say what it used. */
const estimates = { turn: 3_000, scoring: 12_000, exam: 3_000 };

/** How many tokens may still be bought today. */
export type TokenBudget = {
  /** Whether not even a turn is left. */
  isSpent: () => Promise<boolean>;
  /** @returns `null` where the day's allowance does not hold it; else to be called with what was used, and whether that was cut short. */
  claim: (what: keyof typeof estimates) => Promise<((used: Usage, isCut?: boolean) => Promise<void>) | null>;
  /** What a turn is answered with that the allowance does not hold. */
  refusal: () => CoachError;
};

export const noBudget: TokenBudget = {
  isSpent: async () => false,
  claim: async () => async () => {},
  refusal: () => budgetSpent(new Date(0)),
};

/** A reply is worth more than the exact count: where that cannot be stored, the estimate stands. */
export const keptEstimate = () => {};

const dayOf = (now: Date) => now.toISOString().slice(0, 10);

/** Counted in the database, so that it holds for all processes together, and through a restart. */
export function createTokenBudget(db: Database, most: number, now: () => Date): TokenBudget {
  return {
    isSpent: async () => (await tokensOn(db, dayOf(now()))) + estimates.turn > most,
    refusal: () => budgetSpent(now()),
    claim: async (what) => {
      const day = dayOf(now());
      const estimate = estimates[what];
      if (!(await takeTokens(db, day, estimate, most))) return null;
      return async ({ input, output, uncounted = 0 }, isCut = false) => {
        const isUnknown = isCut || uncounted > 0;
        const used = isUnknown ? Math.max(estimate, input + output) : input + output;
        await correctTokens(db, day, used - estimate);
      };
    },
  };
}

/** The answer to a turn that the day's allowance does not hold. */
function budgetSpent(now: Date): CoachError {
  const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1);
  return new CoachError(
    'budget_spent',
    'Today’s allowance for the model is spent. The ladder and the sheet still work; go on with the talk tomorrow.',
    { retryAfter: Math.ceil((midnight - now.getTime()) / 1000) },
  );
}
