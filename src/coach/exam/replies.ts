import { judgeReply, repliesResult } from './judge-reply.ts';
import { replyOccasions } from './occasions.ts';
import type { Part } from './part.ts';
import { leads } from './passed.ts';

/** Whether what it says by itself holds. */
export const replies: Part = {
  next: (paper) => {
    const briefing = replyOccasions[paper.replies.length];
    if (!briefing) return null;
    return async (asked) => ({
      ...paper,
      replies: [...paper.replies, await judgeReply(asked, briefing, 'full')],
    });
  },
  results: (paper) => repliesResult('replies', paper.replies, replyOccasions.length),
};

const checkedOccasions = replyOccasions.slice(0, 3);

/** Of one that does not lead: whether it is worth asking for a reply that is checked. */
export const checkedReplies: Part = {
  next: (paper) => {
    const briefing = checkedOccasions[paper.checked.length];
    if (!briefing || leads(paper)) return null;
    return async (asked) => ({
      ...paper,
      checked: [...paper.checked, await judgeReply(asked, briefing, 'short')],
    });
  },
  results: (paper) =>
    repliesResult('replies', paper.checked, checkedOccasions.length, 'checked and mended: '),
};
