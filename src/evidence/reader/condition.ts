import { marksOf } from './marks.ts';
import type { Token } from './tokens.ts';

const openers = new Set(['if', 'unless', 'whether', 'suppose', 'supposing']);

/**
 * What a clause says outside its condition: "if I had to manage, I would miss code" says what stands after the
 * comma. A bare condition says nothing; "I would love it if I could code" needs both halves.
 */
export function withoutCondition(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ word }) => openers.has(word));
  if (at < 0) return tokens;
  const main = tokens.slice(0, at);
  if (at > 2) {
    const { targets, stances } = marksOf(main);
    const wants = stances.length > 0 && stances.every(({ value }) => value.pull !== 0);
    return targets.length === 0 && wants ? tokens : main;
  }
  const comma = tokens.findIndex(({ before }, index) => index > at && before !== 'none');
  if (comma >= 0) return tokens.slice(comma);
  const would = tokens.findIndex(
    ({ word }, index) => index > at + 2 && word === 'i' && tokens[index + 1]?.word === 'would',
  );
  return would >= 0 ? tokens.slice(would) : main;
}
