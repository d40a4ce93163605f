import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { loadCases } from '../../eval/cases.ts';
import { guideSpeaks } from '../support/guide-speaks.ts';
import { startWorker } from '../support/worker.ts';

test('the guide says and reads the same in workerd as in Node, byte for byte, and again', async () => {
  const cases = await loadCases('eval/cases');
  const heard = {
    talks: cases.talks,
    texts: [...cases.statements, ...cases.questions].map(({ text }) => text),
  };
  const here = await guideSpeaks(heard);
  expect(await guideSpeaks(heard)).toBe(here);
  await using worker = await startWorker(
    {},
    async (url) => (await fetch(url)).ok,
    'test/support/guide-worker.ts',
  );
  const answer = await fetch(worker.url, { method: 'POST', body: JSON.stringify(heard) });
  expect(await answer.text()).toBe(here);
});

const mostBytes = 150_000;

test('the guide and its reader take at most 150 KB of the Worker, compressed', async () => {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      // `ssr: true`, since a name here would be built instead of the input.
      ssr: true,
      rolldownOptions: {
        input: ['src/coach/exchanges.ts', 'src/evidence/reader/read.ts', 'src/llm/embedded/guide.ts'],
        // The framework is the app's, whoever speaks.
        external: (id) => !/^[./\0]/.test(id) || id.includes('/framework/'),
      },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = built.output.filter((file) => file.type === 'chunk');
  const code = chunks.map((chunk) => chunk.code).join('');
  const rooms = chunks.flatMap((chunk) => Object.keys(chunk.modules));
  for (const part of [
    '/evidence/reader/weigh-up.ts',
    '/llm/embedded/voice/excerpt.ts',
    '/llm/embedded/scoring/prepare.ts',
  ])
    expect(rooms.some((room) => room.endsWith(part))).toBe(true);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(mostBytes);
});
