import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { createServices } from '../src/services.ts';
import { loadCases } from './cases.ts';
import { isWithin } from './gates.ts';
import { table } from './report.ts';
import { score } from './scorers.ts';
import { runTasks } from './tasks.ts';

const { values } = parseArgs({ options: { cases: { type: 'string', default: 'eval/cases' } } });
const config = readConfig({ COACH_MODEL: 'guide', LOG_LEVEL: 'warn', DATABASE_URL: 'file::memory:' });
const services = await createServices(config, { sessionSecret: '', writeLog: (line) => console.error(line) });

try {
  const results = await runTasks(services, await loadCases(values.cases));
  const figures = score(results);
  console.log(table(figures));
  await mkdir('eval/out', { recursive: true });
  await writeFile('eval/out/figures.json', `${JSON.stringify(figures, null, 2)}\n`);
  for (const [name, rows] of Object.entries(results)) {
    await writeFile(`eval/out/${name}.json`, `${JSON.stringify(rows, null, 2)}\n`);
  }
  process.exitCode = figures.every(isWithin) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
