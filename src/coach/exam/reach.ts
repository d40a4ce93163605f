import { heardAnswer } from './hear-answer.ts';
import type { Part } from './part.ts';

/** Whether anybody answers at all, whether in pieces, and how fast. */
export const reach: Part = {
  next: (paper) =>
    paper.reach
      ? null
      : async (asked) => {
          const { pieces, firstWordMs, ms } = await heardAnswer(asked, {
            messages: [{ role: 'user', content: 'Say in one sentence what a compiler does.' }],
            maxOutputTokens: 400,
          });
          if (pieces === 0) throw new Error('the model said nothing');
          return { ...paper, reach: { pieces, firstWordMs, replyMs: ms } };
        },
  results: ({ reach }) =>
    reach
      ? [
          { part: 'reach', right: 1, of: 1, note: '' },
          { part: 'stream', right: Number(reach.pieces > 1), of: 1, note: `${reach.pieces} pieces` },
        ]
      : [],
};
