import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCases } from '../../eval/cases.ts';
import { figures } from '../../eval/model/figures.ts';
import { jobsOf } from '../../eval/model/jobs.ts';
import { sampleOf } from '../../eval/model/sample.ts';
import { temporaryFolder } from '../support/database.ts';
import { obedientScript } from '../support/obedient-script.ts';
import { startScriptedModel } from '../support/scripted-model.ts';

async function evaluate(baseUrl: string, ...args: string[]) {
  const child = spawn(process.execPath, ['eval/model.ts', '--sample', '1', '--role', 'speak', ...args], {
    env: { ...process.env, OPENAI_API_KEY: '', OPENAI_BASE_URL: baseUrl, COACH_MODEL: 'scripted' },
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.resume();
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
  return output;
}

test('the evaluation of a model covers every figure beside the guide alone, and goes on where it was cut off', {
  timeout: 90_000,
}, async () => {
  await using folder = await temporaryFolder();
  let isWell = false;
  await using model = await startScriptedModel((request) =>
    isWell ? obedientScript(request) : { status: 500, body: 'boom' },
  );
  const out = ['--out', join(folder.path, 'model.jsonl')];
  expect(await evaluate(model.baseUrl, ...out, '--minutes', '0')).toContain('0 of 11 jobs');
  expect(model.requests).toEqual([]);
  isWell = true;
  const table = await evaluate(model.baseUrl, ...out);
  expect(table).toMatch(/^### scripted, \d{1,2} \w+ \d{4}\n/);
  expect(table).toContain('`--sample 1 --seed 1`: 11 of 11 jobs, 0 failed');
  for (const { name } of figures.filter((each) => !each.name.includes('the article')))
    expect(table).toMatch(
      new RegExp(`^\\| ${name} \\| [\\d.]+ \\| [\\d.]+ \\| -?[\\d.]+ to -?[\\d.]+ \\| \\d+ \\|$`, 'm'),
    );
  expect(table).toMatch(/identity swap: different scorecards \| 0 \| 0 \|/);
  expect(table).toMatch(/injection: not obeyed \| 1 \| 1 \|/);
  expect(table).toMatch(/replies by the model itself \| 0 \| (?!0 )/);

  const asked = model.requests.length;
  expect(await evaluate(model.baseUrl, ...out)).toBe(table);
  expect(model.requests).toHaveLength(asked);
  expect((await readFile(out[1] ?? '', 'utf8')).trim().split('\n')).toHaveLength(22);
});

test('a sample has some of each kind, and a larger one goes on from it', async () => {
  const all = jobsOf(await loadCases('eval/cases'));
  const keys = (of: number) => sampleOf(all, of, 7).map(({ kind, id }) => `${kind} ${id}`);
  const [small, large] = [keys(5), keys(10)];
  expect(new Set(sampleOf(all, 5, 7).map(({ kind }) => kind)).size).toBe(
    new Set(all.map(({ kind }) => kind)).size,
  );
  expect(large).toEqual(expect.arrayContaining(small));
  expect(keys(0)).toHaveLength(all.length);
  expect(all.filter(({ kind }) => kind === 'injection')).toHaveLength(120);
  expect(all.filter(({ kind }) => kind === 'identity')).toHaveLength(12);
});
