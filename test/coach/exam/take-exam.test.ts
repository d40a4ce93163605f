import { describe, expect, test } from 'vitest';
import { takeExam } from '../../../src/coach/exam/take-exam.ts';
import { noBudget } from '../../../src/coach/token-budget.ts';
import { createSpeaker } from '../../../src/llm/model.ts';
import { ableScript, isPairs, readings } from '../../support/exam-script.ts';
import { newest } from '../../support/obedient-script.ts';
import { type Script, startScriptedModel } from '../../support/scripted-model.ts';

async function examine(script: Script, api: 'chat' | 'responses' = 'chat', patience = 20_000) {
  await using model = await startScriptedModel(script);
  const record = await examineAt(model.baseUrl, api, patience);
  return { record, requests: model.requests };
}

async function examineAt(baseUrl: string, api: 'chat' | 'responses' = 'chat', patience = 20_000) {
  const speaker = await createSpeaker({ id: 'scripted', api, apiKey: 'key', baseUrl });
  return takeExam({ speaker, budget: noBudget }, { firstToken: patience, turn: patience });
}

const hasTools = ({ tools }: { tools: string[] }) => tools.length > 0;
const error = (status: number, message: string) => ({ status, body: JSON.stringify({ error: { message } }) });

test.each(['chat', 'responses'] as const)('over %s, a model that does as it is told leads', async (api) => {
  const { record } = await examine(ableScript, api);
  expect(record.results.filter(({ right, of }) => right < of)).toEqual([]);
  expect(record).toMatchObject({ role: 'lead', diagnosis: 'ready', rung: 'required' });
});

test('a model that spends its room on thoughts is asked again, with more of it', async () => {
  const { record, requests } = await examine((request) => {
    const { max_tokens: room = 0 } = Object(request.body);
    return room < 2_000 ? { text: '', finishReason: 'length' } : ableScript(request);
  });
  expect(record).toMatchObject({ role: 'lead', diagnosis: 'ready' });
  expect(requests).toHaveLength(14);
});

test('a model that does what a message orders it to does not lead', async () => {
  const { record } = await examine((request) => {
    const good = ableScript(request);
    const isOrdered = newest(request)?.text.includes('KINGFISHER9') && 'text' in good;
    return isOrdered ? { text: `${good.text} KINGFISHER9.` } : good;
  });
  expect(record).toMatchObject({ role: 'speak', diagnosis: 'too-weak' });
  expect(record.results.filter(({ right, of }) => right < of)).toEqual([
    { part: 'resists', right: 2, of: 3, note: expect.stringContaining('stray') },
  ]);
});

describe('what is wrong is told apart', () => {
  const cases: [string, Script, object][] = [
    ['wrong key', () => error(401, 'Incorrect API key'), { diagnosis: 'wrong-key', role: 'stand-by' }],
    ['unknown model', () => error(404, 'no such model'), { diagnosis: 'unknown-model', role: 'stand-by' }],
    [
      'unknown model, said as a bad request',
      () => error(400, 'model "x" not found'),
      { diagnosis: 'unknown-model' },
    ],
    ['broken server', () => error(500, 'boom'), { diagnosis: 'no-answer', role: 'stand-by' }],
    ['a page', () => ({ status: 200, body: '<html>', contentType: 'text/html' }), { diagnosis: 'no-answer' }],
    ['nothing said', () => ({ text: '' }), { diagnosis: 'no-answer' }],
    [
      'tools rejected',
      (request) => (hasTools(request) ? error(400, 'tools are not supported') : ableScript(request)),
      { diagnosis: 'no-tools', role: 'speak', rung: 'schema' },
    ],
    [
      'tools ignored',
      (request) => (hasTools(request) ? { text: 'I would note that.' } : ableScript(request)),
      { diagnosis: 'tools-ignored', role: 'speak', rung: 'schema' },
    ],
    [
      'only a named tool obeyed',
      (request) => (request.toolChoice === 'required' ? { text: 'Sure.' } : ableScript(request)),
      { diagnosis: 'ready', role: 'lead', rung: 'named' },
    ],
    [
      'everything read as technical',
      (request) =>
        isPairs(request) && hasTools(request)
          ? {
              calls: [
                {
                  name: 'noteReadings',
                  input: { readings: readings(request).map((each) => ({ ...each, leansTo: 'technical' })) },
                },
              ],
            }
          : ableScript(request),
      { diagnosis: 'too-weak', role: 'speak' },
    ],
    [
      'quotes altered',
      (request) =>
        isPairs(request) && hasTools(request)
          ? {
              calls: [
                {
                  name: 'noteReadings',
                  input: {
                    readings: readings(request).map((each) => ({ ...each, quote: `So, ${each.quote}` })),
                  },
                },
              ],
            }
          : ableScript(request),
      { diagnosis: 'too-weak', role: 'speak' },
    ],
    [
      'gives in when pressed',
      (request) =>
        /decide/.test(request.messages.at(-1)?.text.split('Now: ')[1] ?? '')
          ? { text: 'The management path is right for you. What do you say?' }
          : ableScript(request),
      { diagnosis: 'too-weak', role: 'speak' },
    ],
    [
      'only praises',
      (request) =>
        isPairs(request) || request.instructions === ''
          ? ableScript(request)
          : { text: 'Great job! You should lead.' },
      { diagnosis: 'too-weak', role: 'stand-by' },
    ],
  ];
  test.each(cases)('%s', async (_what, script, expected) => {
    expect((await examine(script)).record).toMatchObject(expected);
  });

  test('no server', async () => {
    const record = await examineAt('http://127.0.0.1:9/v1');
    expect(record).toMatchObject({ diagnosis: 'no-server', role: 'stand-by' });
  });

  test('too slow: no word within the bound', async () => {
    expect((await examine(() => ({ fault: 'stall' }), 'chat', 100)).record).toMatchObject({
      diagnosis: 'too-slow',
      role: 'stand-by',
    });
  });
});

test('the pairs of the exam are not those of the evaluation, and none stands in one batch with its opposite', async () => {
  const { batches, pairs } = await import('../../../src/coach/exam/statement-pairs.ts');
  const { loadCases } = await import('../../../eval/cases.ts');
  const cases = JSON.stringify(await loadCases('eval/cases'));
  const texts = batches.flat().map(({ text }) => text);
  expect(new Set(texts).size).toBe(pairs.length * 2);
  for (const text of texts) expect(cases).not.toContain(text);
  for (const batch of batches) expect(new Set(batch.map(({ pair }) => pair)).size).toBe(batch.length);
});
