import { topics } from '../../../../prompts/questions.ts';
import { unit } from '../../../framework/framework.ts';
import { choose } from './choose.ts';
import type { MoveOf } from './move.ts';

/** Before a question that was not understood, or that is gone back to. */
export function again({ again: why, lens, left }: MoveOf<'ask'>, seed: string): string {
  if (why === 'before') return choose(['One back, then.', 'Gladly, back to that one.'], seed);
  const id = left && ('sign' in left ? left.sign : 'challenge' in left ? left.challenge : null);
  if (id) return `What is behind it: ${unit(id).text}`;
  if (left?.kind === 'instead')
    return 'What you do not want says little of what you do: that is what I am after.';
  if (left) return 'I ask it so that both paths get a hearing.';
  return choose(
    [
      `What I am after is ${topics[lens]}, in your own words.`,
      `In other words, ${topics[lens]}: a plain example is enough.`,
    ],
    seed,
  );
}
