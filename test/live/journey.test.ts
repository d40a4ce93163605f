import { expect, test } from 'vitest';
import * as schemas from '../../src/http/schemas.ts';
import { answers } from '../support/journey.ts';
import { startServer } from '../support/server.ts';
import { Visitor } from '../support/visitor.ts';

const address = process.env.LIVE_MODEL_URL;

/** Against a model that was not written for us: whatever it says, the talk and the sheet hold. */
test.skipIf(!address)(
  'five answers to a real model end in a stored, valid sheet of the visitor’s own words',
  { timeout: 900_000 },
  async () => {
    await using server = await startServer({ OPENAI_BASE_URL: address ?? '', COACH_MODEL: 'live' });
    const visitor = new Visitor(server.url);
    const { id } = await visitor.begin();
    for (const answer of answers) {
      const reply = await visitor.say(id, answer);
      expect(reply.done).toBe(true);
      expect(['finish', 'error']).toContain(reply.parts.at(-1)?.type);
    }
    const talk = await visitor.open(id);
    expect(talk.messages.filter(({ role }) => role === 'user').map(({ text }) => text)).toEqual(answers);
    const summary = await visitor.score(id);
    for (const { quote, messageId, start, end } of summary.evidence) {
      const message = talk.messages.find((candidate) => candidate.id === messageId);
      expect(message?.role).toBe('user');
      expect(message?.text.slice(start, end)).toBe(quote);
    }
    expect(await visitor.json(schemas.summary, `/api/conversations/${id}/summaries/latest`)).toEqual(summary);
  },
);
