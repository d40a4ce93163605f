import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { findConversation } from '../../db/conversations.ts';
import { listMessages } from '../../db/messages.ts';
import { beginConversation } from '../coach/begin-conversation.ts';
import { remarksOn } from '../coach/reply/remarks.ts';
import { score } from '../coach/scoring/score.ts';
import type { Services } from '../coach/services.ts';
import { summaryMarkdown } from '../coach/sheet/summary-markdown.ts';
import { takeTurn } from '../coach/turn/take-turn.ts';

/** Whoever sits at this terminal; no browser can have this id. */
const visitorId = 'terminal';

const help = '/sheet makes your decision sheet, /quit leaves, /help says this again.';

/** What somebody types who wants to leave: none of it is said to a coach. */
const leaving = /^[/:]?(?:quit|exit|q!?)[.!]?$/iu;
/** A bare "help" is left to the coach: it may be a cry. */
const asksForHelp = /^(?:[/:](?:help|h)|[/:]?\?)$/iu;

/** A talk in the terminal, stored like any other. */
export async function chat(services: Services, input: Readable, output: Writable): Promise<void> {
  const { db, speaker } = services;
  const id = await beginConversation(services, visitorId, null);
  const [first] = await listMessages(db, id);
  output.write(
    `${speaker.kind === 'guide' ? 'A fixed guide speaks here, no AI.' : `${speaker.name} speaks, an AI, at ${speaker.endpoint}.`}\n`,
  );
  output.write(`${help}\n\n`);
  output.write(`${first?.text}\n`);
  const lines = createInterface({ input, output, prompt: '\n> ' });
  let isOpen = true;
  let exam = Promise.resolve();
  lines.once('close', () => {
    isOpen = false;
  });
  lines.prompt();
  for await (const line of lines) {
    const text = line.trim();
    if (leaving.test(text)) break;
    if (text !== '/sheet' && (asksForHelp.test(text) || text.startsWith('/'))) {
      output.write(`\n${asksForHelp.test(text) ? '' : `There is no ${text.split(/\s/)[0]} here. `}${help}\n`);
      if (isOpen) lines.prompt();
      continue;
    }
    const conversation = await findConversation(db, id, visitorId);
    if (!conversation) throw new Error('the conversation is gone');
    if (text === '/sheet') output.write(`\n${summaryMarkdown(await score(services, conversation))}`);
    else if (text !== '') await say(conversation, text);
    if (isOpen) lines.prompt();
  }
  lines.close();
  services.examiner.close();
  await exam;

  async function say(conversation: Parameters<typeof takeTurn>[1], text: string): Promise<void> {
    output.write('\n');
    const { stream, ended } = await takeTurn(services, conversation, { id: crypto.randomUUID(), text });
    for await (const part of stream) {
      if (part.type === 'text-delta') output.write(part.delta);
      if (part.type === 'error') output.write(part.errorText);
    }
    await ended;
    exam = exam.then(services.examiner.goOn);
    output.write('\n');
    const reply = (await listMessages(db, id)).at(-1);
    if (!reply?.review) return;
    for (const remark of remarksOn(reply.text, reply.review)) output.write(`[${remark}]\n`);
  }
}
