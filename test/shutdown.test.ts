import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from './support/database.ts';
import { freePort, startProcess } from './support/process.ts';
import { startScriptedModel } from './support/scripted-model.ts';
import { Visitor } from './support/visitor.ts';

const words = 'I love solving hard problems.';

beforeAll(async () => {
  await promisify(execFile)(process.execPath, ['scripts/build-page.ts', '--if-needed']);
}, 60_000);

/** The server as `npm start` runs it. */
async function serverProcess(variables: Record<string, string>) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const running = await startProcess(process.execPath, ['src/node.ts'], {
    env: { ...process.env, PORT: String(port), COACH_ROLE: 'lead', COACH_MODEL: 'scripted', ...variables },
    ready: async () => (await fetch(`${url}/healthz`)).ok,
  });
  const exited = once(running.process, 'exit') as Promise<[code: number | null, signal: string | null]>;
  return { ...running, url, exited, tell: (signal: NodeJS.Signals) => running.process.kill(signal) };
}

test('the reader has learned before anybody says a word', async () => {
  await using folder = await temporaryFolder();
  await using server = await serverProcess({
    DATABASE_URL: `file:${join(folder.path, 'talks.db')}`,
    COACH_MODEL: 'guide',
  });
  await expect.poll(server.output, { timeout: 20_000 }).toContain('reader has learned');
});

/** A reply of some minutes. */
const longReply = () => startScriptedModel(() => ({ text: 'And so on. '.repeat(2_000), pace: 20 }));

async function beginReply(visitor: Visitor) {
  const { id } = await visitor.begin();
  const saying = visitor.say(id, words, 'm1').catch(() => null);
  await expect
    .poll(async () => (await visitor.open(id)).turn?.text ?? '', { timeout: 20_000 })
    .toContain('And so on.');
  return { id, saying };
}

test('SIGTERM ends running turns with what was written, tells their readers, and the process exits with 0', async () => {
  await using model = await longReply();
  await using folder = await temporaryFolder();
  const variables = {
    OPENAI_BASE_URL: model.baseUrl,
    DATABASE_URL: `file:${join(folder.path, 'talks.db')}`,
    SHUTDOWN_SECONDS: '1',
  };
  await using server = await serverProcess(variables);
  const visitor = new Visitor(server.url);
  const { id, saying } = await beginReply(visitor);
  server.tell('SIGTERM');
  const reply = await saying;
  expect(await server.exited).toEqual([0, null]);
  expect(reply?.parts.find(({ type }) => type === 'data-failure')?.data).toMatchObject({
    outcome: 'shutdown',
  });
  expect(model.closedEarly()).toBe(1);

  await using again = await serverProcess(variables);
  const back = new Visitor(again.url);
  back.cookie = visitor.cookie;
  const talk = await back.open(id);
  expect(talk.turn).toMatchObject({ state: 'interrupted', outcome: 'shutdown' });
  expect(talk.messages.at(-1)?.text).toBe(reply?.text);
  expect(talk.turn?.text).toBe(reply?.text);
});

test('a second SIGTERM ends the process at once', async () => {
  await using model = await longReply();
  await using folder = await temporaryFolder();
  await using server = await serverProcess({
    OPENAI_BASE_URL: model.baseUrl,
    DATABASE_URL: `file:${join(folder.path, 'talks.db')}`,
    SHUTDOWN_SECONDS: '300',
  });
  const visitor = new Visitor(server.url);
  const { saying } = await beginReply(visitor);
  server.tell('SIGTERM');
  // It takes nobody in any more, and waits for its turn.
  await expect
    .poll(() =>
      fetch(`${server.url}/healthz`).then(
        () => true,
        () => false,
      ),
    )
    .toBe(false);
  expect(server.process.exitCode).toBeNull();
  server.tell('SIGTERM');
  expect(await server.exited).toEqual([null, 'SIGTERM']);
  expect(await saying).toBeNull();
});
