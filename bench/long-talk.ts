import { startServer } from '../test/support/server.ts';
import { Visitor } from '../test/support/visitor.ts';
import type { Figure } from './figure.ts';

const said =
  'Last year I rebuilt our ingest pipeline, and four teams use it now without ever having to ask me how. That still pleases me. ';

/** Turns that are compared, at the beginning of a talk and when it has 200 messages. */
const compared = 20;
const turnsBefore = 100;

/** How much longer a turn of the guide takes late in a talk than early in it: it goes through all that was said. */
export async function measureLongTalk(): Promise<Figure[]> {
  return [
    await growth('ordinary messages', said),
    await growth('messages of 4,000 characters', said.repeat(40).slice(0, 3_900)),
  ];
}

async function growth(what: string, text: string): Promise<Figure> {
  await using server = await startServer();
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  const taken: number[] = [];
  for (let turn = 0; turn < turnsBefore + compared; turn += 1) {
    const started = performance.now();
    const { done } = await visitor.say(id, `${text} And ${turn} more.`);
    if (!done) throw new Error('a turn did not come to its end');
    taken.push(performance.now() - started);
  }
  const p95 = (turns: number[]) =>
    turns.toSorted((a, b) => a - b)[Math.ceil(turns.length * 0.95) - 1] ?? Number.NaN;
  return {
    name: `a turn of the guide after 200 messages, p95: ${what}`,
    unit: 'ms',
    measured: p95(taken.slice(turnsBefore)),
    baseline: p95(taken.slice(1, compared + 1)),
    against: 'the first turns of the same talk',
  };
}
