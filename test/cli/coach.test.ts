import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/database.ts';
import { obedientScript } from '../support/obedient-script.ts';
import { startScriptedModel } from '../support/scripted-model.ts';

async function coach(command: string, input: string, environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['src/cli/coach.ts', command], {
    env: { ...process.env, OPENAI_API_KEY: '', OPENAI_BASE_URL: '', COACH_MODEL: '', ...environment },
  });
  child.stdin.end(input);
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const [code] = await once(child, 'close');
  const lines = () =>
    output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  return { code, output, errors, lines };
}

const jsonLines = (values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

test('evidence answers each line in order with quotes that stand in it', async () => {
  const statements = [
    { id: 'a', text: 'I love solving hard problems.', lens: 'energy' },
    { id: 2, text: 'The weather is nice.' },
    { id: 'c', text: 'Helping people grow matters most to me.', lens: 'values' },
  ];
  const { code, errors, lines } = await coach('evidence', `\n${jsonLines(statements)}`);
  expect([code, errors]).toEqual([0, '']);
  expect(lines().map(({ id }) => id)).toEqual(['a', 2, 'c']);
  expect(lines()[0].evidence).toMatchObject([
    { lens: 'energy', leansTo: 'technical', quote: expect.any(String) },
  ]);
  expect(lines()[1].evidence).toEqual([]);
  for (const [index, { evidence }] of lines().entries()) {
    for (const { quote } of evidence) expect(statements[index]?.text).toContain(quote);
  }
});

test('score weighs a set of answers, and gives no number for too few', async () => {
  const answers = [
    { lens: 'energy', text: 'I love solving hard problems.' },
    { lens: 'growth', text: 'I want to master compilers.' },
    { lens: 'values', text: 'Helping people grow matters most to me.' },
  ];
  const { code, lines } = await coach(
    'score',
    jsonLines([
      { id: 1, answers },
      { id: 2, answers, weights: { energy: 0, growth: 0 } },
      { id: 3, answers: answers.slice(0, 2) },
    ]),
  );
  expect(code).toBe(0);
  const [even, weighed, few] = lines();
  expect(even).toMatchObject({
    id: 1,
    leaning: expect.any(String),
    balance: expect.any(Number),
    coverage: 0.6,
  });
  expect(weighed).toMatchObject({ id: 2, leaning: 'management' });
  expect(few).toMatchObject({ id: 3, leaning: 'not-enough-evidence', balance: null, confidence: null });
  expect(few.lenses.map(({ balance }: { balance: unknown }) => balance)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(few.blindSpots.lenses).toEqual(['impact', 'values', 'lifestyle']);
});

test('ask answers from the article with its ids, and says what is not covered', async () => {
  const { code, lines } = await coach(
    'ask',
    jsonLines([
      { id: 'in', text: 'Will I stop coding if I become a manager?' },
      { id: 'out', text: 'How much do managers earn?' },
    ]),
  );
  expect(code).toBe(0);
  expect(lines()[0]).toMatchObject({ id: 'in', covered: true });
  expect(lines()[0].units).toContain('challenge.management.less-hands-on');
  expect(lines()[1]).toMatchObject({ id: 'out', covered: false, units: [] });
});

test('chat is a talk that ends in a sheet', async () => {
  await using folder = await temporaryFolder();
  const { code, output } = await coach('chat', 'I love solving hard problems.\n/sheet\n/quit\n', {
    DATABASE_URL: `file:${join(folder.path, 'chat.db')}`,
  });
  expect(code).toBe(0);
  expect(output).toContain('no AI');
  expect(output).toContain('# Technical or management?');
  expect(output).toContain('not enough evidence');
});

test('what is meant for the terminal is not said to the coach', async () => {
  await using folder = await temporaryFolder();
  const environment = { DATABASE_URL: `file:${join(folder.path, 'chat.db')}` };
  for (const leaving of ['quit', 'exit', '/exit', 'Quit.', '/quit']) {
    const { code, output } = await coach('chat', `/help\n/shet\n${leaving}\nI love code.\n`, environment);
    expect(code).toBe(0);
    expect(output.split('/sheet makes your decision sheet')).toHaveLength(4);
    expect(output).toContain('There is no /shet here.');
    expect(output).not.toContain('“');
    expect(output).not.toContain('code');
  }
});

test('chat says that something was held back, as the page does', async () => {
  await using model = await startScriptedModel((request) =>
    request.messages.at(-1)?.role === 'user'
      ? {
          text: 'That is really impressive. Managers earn three yachts each. Management is the better path for you. You love solving hard problems. Where do you feel that your work makes a real difference?',
        }
      : obedientScript(request),
  );
  await using folder = await temporaryFolder();
  const { output } = await coach('chat', 'I love solving hard problems.\n/quit\n', {
    DATABASE_URL: `file:${join(folder.path, 'chat.db')}`,
    OPENAI_BASE_URL: model.baseUrl,
    COACH_MODEL: 'scripted',
    COACH_ROLE: 'lead',
  });
  expect(output).toContain('[Part of what the model wrote was held back: it was not the coach’s to say.]');
  expect(output).not.toMatch(/better path|yachts|impressive/);
});

test('a configured model answers the same commands', async () => {
  await using model = await startScriptedModel(obedientScript);
  const environment = { OPENAI_BASE_URL: model.baseUrl, COACH_MODEL: 'scripted', COACH_ROLE: 'lead' };
  const line = jsonLines([{ id: 1, text: 'I come alive in hard problems.', lens: 'energy' }]);
  const { code, lines } = await coach('evidence', line, environment);
  expect(code).toBe(0);
  expect(lines()[0].evidence).toMatchObject([{ quote: 'I come alive in hard problems', lens: 'energy' }]);
  expect(model.requests.every(({ tools }) => tools[0] === 'scoreDecision')).toBe(true);
});

test.each([
  ['evidence', '{"id":1,"text":"fine"}\nnot json\n', /line 2: is not JSON/],
  ['evidence', '{"id":1}\n', /line 1: text/],
  ['score', '{"id":1,"answers":[{"lens":"charm","text":"a"}]}\n', /line 1: answers\.0\.lens/],
  ['score', '{"id":1,"answers":[],"weights":{"energy":9}}\n', /line 1: weights\.energy/],
])('%s refuses %j, says where, and answers the rest', async (command, input, message) => {
  const good = '{"id":"last","text":"I love coding.","answers":[]}\n';
  const { code, errors, lines } = await coach(command, input + good);
  expect(code).toBe(1);
  expect(errors).toMatch(message);
  expect(lines().at(-1)).toMatchObject({ id: 'last' });
});

test('an unknown command gives the usage on stderr, and nothing on stdout', async () => {
  const { code, output, errors } = await coach('dance', '');
  expect([code, output]).toEqual([2, '']);
  expect(errors).toContain('evidence');
});
