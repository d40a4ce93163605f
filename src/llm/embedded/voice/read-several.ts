import { capital } from '../../../wording.ts';
import { choose } from './choose.ts';
import { countWords, plainPart, shorten } from './excerpt.ts';
import { way } from './leans.ts';
import type { Piece } from './move.ts';
import { inWords } from './paragraphs.ts';

const fewestWords = 4;

/** Two pieces with the way each leans, as one guess; of more pieces, two that lean apart where there are such. */
export function readSeveral(noted: readonly Piece[], room: number, seed: string): string {
  const [one, next] = noted;
  const other = noted.find(({ leansTo }) => leansTo !== one?.leansTo) ?? next;
  if (!one || !other) return '';
  const outOf = noted.length > 2 ? `of ${inWords(noted.length)} things, ` : '';
  const leans = [way[one.leansTo], way[other.leansTo]] as const;
  const frame = (first: string, second: string): string =>
    one.leansTo === other.leansTo
      ? together(first, second, leans[0], outOf, seed)
      : apart(first, second, leans, outOf, seed);
  return frame(...quotes(one, other, room - countWords(frame('', ''))));
}

function together(first: string, second: string, leans: string, outOf: string, seed: string): string {
  return choose(
    [
      capital(`${outOf || 'to me, '}${first} and ${second} both lean ${leans}; correct me if not.`),
      capital(`${outOf}${first} and ${second}: I read both as leaning ${leans}; put right what is off.`),
      capital(`${outOf}${first} leans ${leans} as I hear it, and so does ${second}; say if not.`),
    ],
    seed,
  );
}

function apart(
  first: string,
  second: string,
  [a, b]: readonly [string, string],
  outOf: string,
  seed: string,
): string {
  return choose(
    [
      capital(`${outOf || 'to me, '}${first} leans ${a} and ${second} leans ${b}; correct me if not.`),
      capital(`${outOf}${first} I read as leaning ${a}, ${second} as leaning ${b}; put right what is off.`),
      capital(`${outOf}${first} leans ${a} as I hear it, but ${second} leans ${b}; say if not.`),
    ],
    seed,
  );
}

/** Shares the room: what a short quote leaves over goes to the longer one. */
function quotes(one: Piece, other: Piece, room: number): [string, string] {
  const [first, second] = [plainPart(one.quote), plainPart(other.quote)];
  const spared = Math.min(countWords(second), Math.floor(room / 2));
  const mostOfFirst = Math.max(fewestWords, Math.min(countWords(first), room - spared));
  const mostOfSecond = Math.max(fewestWords, room - mostOfFirst);
  return [quoted(shorten(first, mostOfFirst)), quoted(shorten(second, mostOfSecond))];
}

const quoted = (words: string): string => (words === '' ? 'one thing' : `“${words}”`);
