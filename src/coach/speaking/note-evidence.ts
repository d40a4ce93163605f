import { tool } from 'ai';
import { z } from 'zod';
import { type Evidence, leansToValues } from '../../evidence/evidence.ts';
import { lensIds, signIds } from '../../framework/ids.ts';
import { checkReading, isKnown, type Said } from '../check-reading.ts';
import { modelAlone } from './second-opinion.ts';

/** Enough for a long message; more would be a flood. */
const mostPieces = 12;

export const readingSchema = z.object({
  quote: z.string().min(1).max(600).describe("the person's own words, copied letter for letter"),
  lens: z.enum(lensIds),
  sign: z.enum(signIds).nullable(),
  leansTo: z.enum(leansToValues),
  strength: z.literal([1, 2, 3]).describe('1 mentioned, 2 clear, 3 strong'),
});

export type Notebook = {
  message: Said;
  ledger: readonly Evidence[];
  /** Accepted pieces are pushed here; they are stored when the turn ends. */
  noted: Evidence[];
  /** What the guide's reader found, and what counts; `null` where the reader itself is noting. */
  reader: (() => readonly Evidence[]) | null;
  /** What to do after noting: it depends on what was noted. */
  next: () => string;
};

/** The one tool of a talk. It refuses any quote that does not stand in the visitor's message. */
export function noteEvidence({ message, ledger, noted, reader, next }: Notebook) {
  return tool({
    description: "Notes the person's own words as evidence. Refuses quotes that they did not write.",
    inputSchema: z.object({ evidence: z.array(readingSchema).max(mostPieces) }),
    execute: ({ evidence }) => {
      const counting = reader?.() ?? [];
      const results = evidence.map((reading) => {
        const checked = checkReading(reading, message, 'coach');
        if (!checked) return `refused: “${reading.quote}” does not stand in the message, or is a question`;
        const [piece] = reader ? modelAlone([checked], counting) : [checked];
        if (!piece) return 'noted';
        if (isKnown(piece, [...ledger, ...counting, ...noted])) return 'already noted';
        noted.push(piece);
        return 'noted';
      });
      return { results, now: next() };
    },
  });
}
