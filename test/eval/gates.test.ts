import { beforeAll, describe, expect, test } from 'vitest';
import { loadCases } from '../../eval/cases.ts';
import { gates, isWithin } from '../../eval/gates.ts';
import { type Figure, score } from '../../eval/scorers.ts';
import { runTasks } from '../../eval/tasks.ts';
import { readConfig } from '../../src/config.ts';
import { createServices } from '../../src/services.ts';

let figures: Figure[];

beforeAll(async () => {
  const config = readConfig({ COACH_MODEL: 'guide', LOG_LEVEL: 'warn', DATABASE_URL: 'file::memory:' });
  const services = await createServices(config, { sessionSecret: '', writeLog: () => {} });
  figures = score(await runTasks(services, await loadCases('eval/cases')));
}, 60_000);

describe('the guide listens as well as its gates ask, on the cases of eval/cases', () => {
  test.each(Object.keys(gates))('%s', (name) => {
    const figure = figures.find((each) => each.name === name);
    expect(figure, 'it is measured').toBeDefined();
    if (figure) expect(isWithin(figure), `${name} is ${figure.value}`).toBe(true);
  });
});
