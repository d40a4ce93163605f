import { unit } from '../../../framework/framework.ts';
import { choose } from './choose.ts';
import { way } from './leans.ts';
import type { Piece } from './move.ts';
import { small } from './paragraphs.ts';

/** What the guide reads into a piece: a guess, and an invitation to correct it. */
export function guess({ leansTo, sign }: Piece, seed: string): string {
  const leans = way[leansTo];
  return choose(
    [
      `I read that as leaning ${leans}; put it right if that is off.`,
      `My guess is that it leans ${leans}. Correct me if not.`,
      `To me that leans ${leans}, unless you meant it otherwise.`,
      sign
        ? `I put that under ${small(unit(sign).name)}, so leaning ${leans}; say if not.`
        : `I would put that down as leaning ${leans}; say if not.`,
      `I hear it leaning ${leans}; tell me if I misread you.`,
    ],
    seed,
  );
}
