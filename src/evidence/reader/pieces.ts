import { type Cut, has, pauseAfter } from './cut.ts';
import { stanceOf } from './stance.ts';
import type { Token } from './tokens.ts';

const fewest = 3;

/** Where no such turn is taken, a clause falls apart at its commas, and each piece stands for itself. */
export function atPauses(tokens: readonly Token[]): Cut[] {
  const pieces: Token[][] = [[]];
  tokens.forEach((token, at) => {
    const long = (pieces.at(-1)?.length ?? 0) >= fewest && tokens.length - at >= fewest;
    if (token.before !== 'none' && long && saysSomething(tokens.slice(at))) pieces.push([]);
    pieces.at(-1)?.push(token);
  });
  return pieces.map((piece) => ({ tokens: piece, role: 'plain' }));
}

const finite = new Set(
  'i me we he she it they that this am is are was were be being do does did have has had will would can could makes make gives give'.split(
    ' ',
  ),
);

/** A piece without a verb carries on what stood before it: "a day of talks, one desk after the other". */
function saysSomething(tokens: readonly Token[]): boolean {
  const piece = tokens.slice(0, pauseAfter(tokens, 0));
  return has(piece, finite) || stanceOf({ tokens: piece, asked: false }).kind !== 'open';
}
