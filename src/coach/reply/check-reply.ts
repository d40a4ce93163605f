import { uncited } from './claims.ts';
import { doesMove } from './does-move.ts';
import { figures } from './figures.ts';
import { form, leaks, length, repeat } from './form.ts';
import { stray } from './grounded.ts';
import { question } from './question.ts';
import { quote } from './quotes.ts';
import type { Check, Fault, Occasion } from './rule.ts';
import { noAdvice, noPraise } from './steering.ts';
import { noVerdict } from './verdict.ts';

const checks: readonly Check[] = [
  length,
  form,
  question,
  noAdvice,
  noPraise,
  noVerdict,
  quote,
  uncited,
  figures,
  stray,
  doesMove,
  repeat,
  leaks,
];

/** Everything that is wrong with a reply; nothing, for one that may be shown. */
export function checkReply(reply: string, occasion: Occasion): Fault[] {
  if (!/\p{L}/u.test(reply)) return [{ rule: 'empty', reason: 'Say something.', span: null }];
  return checks.flatMap((check) => check(reply, occasion));
}
