import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import * as schemas from '../../src/http/schemas.ts';
import { answers } from '../support/journey.ts';
import { type Json, mutate } from '../support/mutate.ts';
import { type SeenRequest, startScriptedModel } from '../support/scripted-model.ts';
import { startServer } from '../support/server.ts';
import { Visitor } from '../support/visitor.ts';

const sound: Json = {
  evidence: [
    {
      statement: 1,
      quote: 'three hours deep in a race condition',
      lens: 'energy',
      sign: null,
      leansTo: 'technical',
      strength: 3,
    },
    {
      statement: 4,
      quote: 'helping people grow',
      lens: 'values',
      sign: null,
      leansTo: 'management',
      strength: 2,
    },
  ],
  bestCase: { technical: 'You come alive in depth.', management: 'You want to see people grow.' },
  prepare: [{ challenge: 'challenge.technical.burnout', why: 'Depth can wear you out.' }],
  experiments: [
    {
      lens: 'growth',
      situation: 'you have an hour',
      action: 'read on',
      watch: 'the clock.',
      tells: 'what pulls.',
    },
  ],
};

/** What broken models put in the place of a value, or of the whole. */
const junk = fc.oneof<fc.Arbitrary<Json>[]>(
  fc.constantFrom<Json>(null, '{"evidence":[]}', [[[]]], [], {}, 'I would rather not.', 'x'.repeat(2000)),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.boolean(),
);
const mutation = fc.tuple(fc.array(fc.nat(100), { minLength: 1, maxLength: 5 }), junk);

declare module 'vitest' {
  interface ProvidedContext {
    /** How many outputs are tried. */
    toolOutputs: number;
  }
}

/** So few, so that a talk's sheets can be read back each time. */
const sheetsPerTalk = 50;

/** How many outputs are tried. */
const wanted = Number(process.env.TOOL_OUTPUTS ?? 10_000);

const isScoring = ({ messages }: SeenRequest) => messages.some(({ text }) => text.startsWith('Statement 1'));

test('whatever a model answers when it is to score, there is one valid stored summary or one typed failure, and the talk is untouched', {
  timeout: 1_800_000,
}, async () => {
  const mutations = fc.sample(mutation, { numRuns: wanted, seed: 8 });
  let outputs = 0;
  await using model = await startScriptedModel((request) => {
    if (!isScoring(request)) return { text: 'And what else?' };
    const [path, value] = mutations[outputs % wanted] ?? [[0], null];
    outputs += 1;
    const input = mutate(sound, path, value);
    return request.tools.includes('scoreDecision')
      ? { calls: [{ name: 'scoreDecision', input }] }
      : { text: JSON.stringify(input) };
  });
  await using server = await startServer({ OPENAI_BASE_URL: model.baseUrl, COACH_MODEL: 'scripted' });
  const published = z.fromJSONSchema(await (await fetch(`${server.url}/schemas/summary.v1.json`)).json());
  const visitor = new Visitor(server.url);
  const ends: Record<string, number> = {};
  while (outputs < wanted) {
    const { id } = await visitor.begin();
    for (const answer of answers) await visitor.say(id, answer);
    const { messages } = await visitor.open(id);
    let made = 0;
    for (let sheet = 0; sheet < sheetsPerTalk && outputs < wanted; sheet += 1) {
      const end = await scoreOnce(visitor, id);
      ends[end] = (ends[end] ?? 0) + 1;
      if (end !== 'scoring_failed') made += 1;
    }
    const after = await visitor.open(id);
    expect(after.messages).toEqual(messages);
    expect(after.summaries).toBe(made);
    for (const { quote, start, end, messageId } of after.evidence) {
      const text = messages.find((message) => message.id === messageId)?.text;
      expect(text?.slice(start, end)).toBe(quote);
    }
  }
  const { rows } = await server.services.db.$client.execute('SELECT record FROM summaries');
  for (const { record } of rows) {
    expect(published.safeParse(JSON.parse(String(record))).error).toBeUndefined();
  }
  process.stdout.write(
    `${outputs} outputs: ${rows.length} valid summaries, by how they ended: ${JSON.stringify(ends)}\n`,
  );
  expect(Object.keys(ends)).toEqual(expect.arrayContaining(['required', 'plain', 'guide']));
});

/** The rung that a summary came by, or the code of its failure. */
async function scoreOnce(visitor: Visitor, id: string): Promise<string> {
  const response = await visitor.fetch(`/api/conversations/${id}/summaries`, { method: 'POST' });
  const body = await response.json();
  if (response.status === 201) return schemas.summary.parse(body).provenance.rung;
  const { code } = schemas.errorBody.parse(body).error;
  expect(code).toBe('scoring_failed');
  return code;
}
