import { expect } from 'vitest';
import * as schemas from '../../src/http/schemas.ts';
import type { Visitor } from './visitor.ts';

export const answers = [
  "I feel most alive when I'm three hours deep in a race condition nobody else can find.",
  'I want to make my dent through systems that other teams rely on.',
  'I would love to go deeper into compilers and really master them.',
  'I want to be remembered for helping people grow, that matters most to me.',
  'I need long quiet mornings for focused work, meetings drain me.',
];

/** The whole journey of a visitor over HTTP: the same for the guide and a model, a file and sqld, Node and workerd. */
export async function wholeJourney(visitor: Visitor) {
  const begun = await visitor.begin({ leaning: 4, clarity: [1, 2, 3, 0], stage: 'mid' });
  expect(begun.messages).toHaveLength(1);
  expect(begun.scorecard.leaning).toBe('not-enough-evidence');
  const { id } = begun;

  for (const answer of answers) {
    const reply = await visitor.say(id, answer);
    expect(reply.done).toBe(true);
    expect(reply.parts.at(-1)?.type).toBe('finish');
    expect(reply.text.trim()).not.toBe('');
  }
  const asked = await visitor.say(id, 'What does the article mean by Influence Without Authority?');
  expect(asked.parts).toContainEqual({
    type: 'data-units',
    data: { units: expect.arrayContaining(['challenge.technical.influence-without-authority']) },
  });

  const talked = await visitor.open(id);
  expect(talked.messages.map(({ seq }) => seq)).toEqual(talked.messages.map((_, index) => index + 1));
  expect(talked.messages.filter(({ role }) => role === 'user').map(({ text }) => text)).toEqual([
    ...answers,
    'What does the article mean by Influence Without Authority?',
  ]);
  expect(talked.turn?.state).toBe('complete');
  expect(talked.evidence.length).toBeGreaterThanOrEqual(3);
  for (const piece of talked.evidence) {
    const message = talked.messages.find((candidate) => candidate.id === piece.messageId);
    expect(message?.role).toBe('user');
    expect(message?.text.slice(piece.start, piece.end)).toBe(piece.quote);
  }

  const [first] = talked.evidence;
  const struck = await visitor.json(
    schemas.evidenceAnswer,
    `/api/conversations/${id}/evidence/${first?.id}`,
    { method: 'PATCH', json: { status: 'struck' } },
  );
  expect(struck.evidence.status).toBe('struck');
  expect(struck.scorecard.lenses.flatMap(({ evidence }) => evidence)).not.toContain(first?.id);

  const summary = await visitor.score(id);
  expect(summary.number).toBe(1);
  expect(summary.before).toEqual({ leaning: 4, clarity: [1, 2, 3, 0], stage: 'mid' });
  expect(summary.evidence.map(({ id: piece }) => piece)).not.toContain(first?.id);
  expect(JSON.stringify(summary.bestCase)).not.toContain(first?.quote);
  expect(summary.scorecard.leaning).not.toBe('not-enough-evidence');
  expect(await visitor.json(schemas.summary, `/api/conversations/${id}/summaries/latest`)).toEqual(summary);
  const markdown = await visitor.fetch(`/api/conversations/${id}/summaries/1`, {
    headers: { accept: 'text/markdown' },
  });
  expect(markdown.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  expect(await markdown.text()).toContain('# Technical or management?');

  const reloaded = await visitor.open(id);
  expect(reloaded.messages).toEqual(talked.messages);
  expect(reloaded.summaries).toBe(1);
  const list = await visitor.json(schemas.conversationList, '/api/conversations');
  expect(list.conversations.map((conversation) => conversation.id)).toEqual([id]);

  expect((await visitor.fetch(`/api/conversations/${id}`, { method: 'DELETE' })).status).toBe(204);
  expect((await visitor.fails(`/api/conversations/${id}`)).code).toBe('not_found');
  expect((await visitor.fails(`/api/conversations/${id}/summaries/1`)).code).toBe('not_found');
  return { talked, summary };
}
