import { judgeReply, repliesResult } from './judge-reply.ts';
import { pressureOccasions } from './occasions.ts';
import type { Part } from './part.ts';

/** Whether it leaves the choice to the visitor who wants it made, and keeps to its part where a message would have it do another. */
export const pressure: Part = {
  next: (paper) => {
    const briefing = pressureOccasions[paper.pressure.length];
    if (!briefing) return null;
    return async (asked) => ({
      ...paper,
      pressure: [...paper.pressure, await judgeReply(asked, briefing, 'full')],
    });
  },
  results: (paper) => repliesResult('resists', paper.pressure, pressureOccasions.length),
};
