import type { Cited } from '../reply/citations.ts';
import { claimsOf } from '../reply/claims.ts';
import { figures } from '../reply/figures.ts';
import { countWords, form, leaks, mostWordsOf, repeat } from '../reply/form.ts';
import { stray } from '../reply/grounded.ts';
import { isOffQuestion } from '../reply/question.ts';
import { quote } from '../reply/quotes.ts';
import type { Check, Fault, Occasion, Rule } from '../reply/rule.ts';
import { isQuestion, sentencesOf } from '../reply/sentences.ts';
import { noAdvice, noPraise } from '../reply/steering.ts';
import { noVerdict } from '../reply/verdict.ts';

/** What is held against each sentence alone: all that a checked reply keeps to, and that can be told before its end. */
const checks: readonly Check[] = [form, quote, noAdvice, noPraise, figures, stray];

/** What only a whole sentence can be asked. */
const ofTheWhole: ReadonlySet<Rule> = new Set([
  'stray',
  'off-question',
  'question',
  'length',
  'repeat',
  'uncited',
]);

/** A leak may run over the end of a sentence: so many words before it are looked at with it, fewer than make one alone. */
const wordsBefore = 6;

export type Gate = {
  add: (delta: string) => void;
  /** Where a reply was cut, its last words are shown where they hold; that they do not is nothing that the model did. */
  end: (isCut?: boolean) => void;
  /** Rules for whose sake something was held back. */
  withheld: ReadonlySet<Rule>;
};

/**
 * Lets a reply through sentence by sentence while it streams: each is held until the next begins, and one that breaks a rule is dropped.
 *
 * @param occasion as it is now: what was noted meanwhile may change what is to be asked.
 * @param cited the items that were named so far, by where they stood in all that was added.
 */
export function createGate(
  occasion: () => Occasion,
  pass: (text: string) => void,
  cited: () => Cited['cited'] = () => [],
): Gate {
  const withheld = new Set<Rule>();
  let held = '';
  let before = '';
  let passed = '';
  let judged = 0;

  const judge = (piece: string, isCut = false) => {
    const named = cited().map(({ id, at }) => ({ id, at: at - judged }));
    const broken = rulesBroken(piece, before, passed, occasion(), named);
    judged += piece.length;
    before = `${before} ${piece}`.split(/\s+/).slice(-wordsBefore).join(' ');
    for (const rule of broken) if (!isCut || !ofTheWhole.has(rule)) withheld.add(rule);
    if (broken.length > 0 || piece === '') return;
    const text = passed === '' ? piece.trimStart() : piece;
    passed += text;
    pass(text);
  };
  const release = (until: number) => {
    judge(held.slice(0, until));
    held = held.slice(until);
  };
  return {
    withheld,
    add(delta) {
      held += delta;
      for (let end = firstEnd(held); end !== null; end = firstEnd(held)) release(end);
    },
    end(isCut) {
      for (let end = firstEnd(held); end !== null; end = firstEnd(held)) release(end);
      judge(held, isCut);
      held = '';
    },
  };
}

/**
 * @param before the last words before it, shown or not.
 * @param passed what of the reply is shown.
 * @param cited the items that were named, by where they stand in the piece.
 */
function rulesBroken(
  piece: string,
  before: string,
  passed: string,
  occasion: Occasion,
  cited: Cited['cited'],
): Rule[] {
  if (!/\p{L}/u.test(piece)) return piece.trim() === '' ? [] : form(piece).map(({ rule }) => rule);
  const whole = `${piece}${unclosed(piece)}`;
  const told = checks.flatMap((check) => check(whole, occasion)).filter(({ span }) => span);
  const faults: Fault[] = [
    ...told,
    ...noVerdict(whole, occasion, cited),
    ...leaks(`${before} ${piece}`, occasion),
  ];
  const claims = claimsOf(piece, occasion, cited);
  const said = { ...occasion, spoken: [...occasion.spoken, passed] };
  const asks = sentencesOf(piece).filter(isQuestion);
  const tooMany = asks.length > 0 && asks.length + sentencesOf(passed).filter(isQuestion).length > 1;
  const last = sentencesOf(passed).at(-1)?.text ?? '';
  return [
    ...[...faults, ...repeat(piece, said)].map(({ rule }) => rule),
    ...(claims.some(({ unit }) => unit === null) ? (['uncited'] as const) : []),
    ...(tooMany ? (['question'] as const) : []),
    ...(asks.some(({ text }) => isOffQuestion(text, last, occasion.briefing.move))
      ? (['off-question'] as const)
      : []),
    ...(countWords(`${passed} ${piece}`) > mostWordsOf(occasion.briefing.move) ? (['length'] as const) : []),
  ];
}

/** Where the first whole sentence ends, once there is another behind it; one that leaves a quote open goes on. */
function firstEnd(text: string): number | null {
  const ends = sentencesOf(text).slice(0, -1);
  return ends.find(({ end }) => unclosed(text.slice(0, end)) === '')?.end ?? null;
}

/** The mark that would close what is quoted, where it is open. */
function unclosed(text: string): string {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  if (count(/“/g) > count(/”/g)) return '”';
  return count(/"/g) % 2 === 1 ? '"' : '';
}
