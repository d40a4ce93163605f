import { phrasebook } from './phrases.ts';
import type { Stance } from './stance.ts';
import type { Token } from './tokens.ts';

/** Whether a stretch is chosen over something, set aside for something, or neither. */
export type Role = 'chosen' | 'aside' | 'plain';
export type Cut = { tokens: readonly Token[]; role: Role };

/** Takes a clause apart where one turn of phrase weighs a thing against another; `null` where it is not there. */
export type Cutter = (tokens: readonly Token[], stance: Stance) => Cut[] | null;

export const plain = (phrases: readonly string[]) => phrasebook<true>([{ value: true, phrases }]);

export const wordAt = (tokens: readonly Token[], at: number) => tokens[at]?.word ?? '';
export const has = (tokens: readonly Token[], words: ReadonlySet<string>) =>
  tokens.some((token) => words.has(token.word));
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Where the stretch that begins here ends: at the next comma, or with the clause. */
export function pauseAfter(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex(({ before }, index) => index > from && before !== 'none');
  return at < 0 ? tokens.length : at;
}

export const nextOf = (tokens: readonly Token[], from: number, ...wanted: string[]) =>
  tokens.findIndex((token, at) => at > from && wanted.includes(token.word));

export const cut = (
  tokens: readonly Token[],
  ...pieces: (readonly [from: number, to: number, role: Role])[]
): Cut[] =>
  pieces
    .map(([from, to, role]) => ({ tokens: tokens.slice(from, to), role }))
    .filter(({ tokens }) => tokens.length > 0);

const linking = words('for in on at of with by about as into from to when how');

/**
 * What is chosen and what is set aside, without what they share: "thanked for what I knew rather than for how I led"
 * weighs "for what I knew" against "for how I led".
 */
export function against(
  tokens: readonly Token[],
  chosen: readonly [from: number, to: number],
  aside: readonly [from: number, to: number],
): Cut[] {
  const [first, second] = chosen[0] < aside[0] ? [chosen, aside] : [aside, chosen];
  const link = wordAt(tokens, second[0]);
  const shared = tokens.slice(0, first[1]).findLastIndex(({ word }, at) => at > first[0] && word === link);
  const start = linking.has(link) && shared > 0 ? shared : first[0];
  return cut(
    tokens,
    [start, first[1], first === chosen ? 'chosen' : 'aside'],
    [second[0], second[1], second === chosen ? 'chosen' : 'aside'],
  );
}

export const refusals = words('not no never nothing hardly neither nor without');
export const pronouns = words('it that this them they these those minute second so');
