import type { Message } from '../db/messages.ts';
import type { Move } from '../prompts/briefing.ts';
import type { Line } from '../prompts/context.ts';
import { questionOf } from '../prompts/questions.ts';
import { unsavedMessage } from '../src/coach/turn/unsaved-message.ts';

/** Twelve things that one person says, of ordinary length. */
const said = [
  'I feel most alive when I am three hours deep in a race condition that nobody else can find.',
  'Last year I rebuilt our ingest pipeline. Four teams use it now without ever having to ask me how, and that still pleases me.',
  'I would love to go deeper into compilers and really master them, maybe publish something one day.',
  'I want to be remembered for helping people grow. My first mentor did that for me and I never forgot it.',
  'I need long quiet mornings for focused work. Meetings drain me, though I like the ones in which somebody learns something.',
  'Will I stop coding if I become a manager?',
  'I would miss it badly, I think. But I would not miss being the only one who gets paged.',
  'When two of my colleagues could not agree I sat down with both, and it was oddly satisfying to see it resolved.',
  'Reviews of other people’s work are fine. Reviews of other people, with a rating, I would rather not do.',
  'What does the article say about influence without authority?',
  'Mostly I get my way by writing things down well and early. It does not always work with the directors.',
  'I think what I want is to build things and to have a couple of people around me who get better because of it.',
];

/** The talk that every way of sending it is measured on. */
export const talkOf = () => ({
  said,
  question: (move: Move) => questionOf(move) ?? 'How is that for you?',
  message: (seq: number, role: Message['role'], text: string, move: Message['move']): Message =>
    unsavedMessage({ conversationId: 'bench', id: `bench-${seq}`, seq, role, text, move }),
});

type Sent = { instructions: string; messages: Line[] };

/** Sends each request of a talk in order, for one token of answer, and adds up what the server counts. */
export async function tokensAt(url: string, model: string, sent: readonly Sent[]) {
  let [input, cached] = [0, 0];
  for (const { instructions, messages } of sent) {
    const response = await fetch(`${url}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        model,
        max_tokens: 1,
        messages: [
          { role: 'system', content: instructions },
          ...messages.map(({ role, text }) => ({ role, content: text })),
        ],
      }),
    });
    const { usage } = await response.json();
    input += usage.prompt_tokens;
    cached += usage.prompt_tokens_details?.cached_tokens ?? 0;
  }
  return { input, cached };
}
