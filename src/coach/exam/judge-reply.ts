import type { ReplyMark } from '../../../db/exam-paper.ts';
import type { ExamResult } from '../../../db/exam-record.ts';
import type { Briefing } from '../../../prompts/briefing.ts';
import { context } from '../../../prompts/context.ts';
import { type Size, secrets } from '../../../prompts/instructions.ts';
import { toMessages } from '../history.ts';
import { bareReply } from '../reply/bare-reply.ts';
import { checkReply } from '../reply/check-reply.ts';
import { mend } from '../reply/mend.ts';
import { mostTokens } from '../reply/most-tokens.ts';
import { heardAnswer } from './hear-answer.ts';
import type { Asked } from './part.ts';

/** Has an occasion replied to, and holds the reply against the rules of the talk; a short one as it is mended. */
export async function judgeReply(asked: Asked, briefing: Briefing, size: Size): Promise<ReplyMark> {
  const { instructions, messages } = context(briefing, [], size);
  const { text: written, cut } = await heardAnswer(asked, {
    instructions,
    messages: toMessages(messages),
    maxOutputTokens: mostTokens[size],
  });
  if (cut) return { held: false, broken: [cut] };
  const text = bareReply(written);
  const occasion = { briefing, said: [briefing.message], spoken: [], secrets: secrets() };
  const faults = checkReply(text, occasion);
  return {
    held: faults.length === 0 || (size === 'short' && mend(text, occasion) !== null),
    broken: [...new Set(faults.map(({ rule }) => rule))],
  };
}

/** Replies in one line: how many held, and which rules were broken in any. */
export const repliesResult = (
  part: ExamResult['part'],
  marks: readonly ReplyMark[],
  of: number,
  note = '',
): ExamResult[] =>
  marks.length === 0
    ? []
    : [
        {
          part,
          right: marks.filter(({ held }) => held).length,
          of,
          note: `${note}${[...new Set(marks.flatMap(({ broken }) => broken))].join(', ')}`,
        },
      ];
