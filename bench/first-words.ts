import { startScriptedModel } from '../test/support/scripted-model.ts';
import { startServer } from '../test/support/server.ts';
import { Visitor } from '../test/support/visitor.ts';
import type { Figure } from './figure.ts';

const said = 'I feel most alive when I am three hours deep in a race condition nobody else can find.';

/** What a strong model says: about as long, and in sentences as long, as in the talks that it is asked for. */
const reply =
  'You feel most alive three hours deep in a race condition nobody else can find. I take that as leaning towards the technical path, correct me if I misread it. Which piece of your work in the past year or so made the biggest difference, and what was your part in it?';

/** Milliseconds between two words: a hosted model's usual pace. */
const pace = 30;
const times = 5;

/** How long the gate of a model that leads keeps its first words, beside having them unread and having the whole checked first. */
export async function measureFirstWords(): Promise<Figure[]> {
  let asked = 0;
  await using model = await startScriptedModel(() => {
    asked = performance.now();
    return { text: reply, pace };
  });
  await using server = await startServer({ OPENAI_BASE_URL: model.baseUrl, COACH_MODEL: 'scripted' });
  const visitor = new Visitor(server.url);
  const taken: { first: number; whole: number }[] = [];
  for (let time = 0; time < times; time += 1) {
    const { id } = await visitor.begin();
    const turn = { method: 'POST', json: { id: 'm1', text: said } };
    const { body } = await visitor.fetch(`/api/conversations/${id}/turns`, turn);
    let first = 0;
    let read = '';
    for await (const bytes of body ?? []) {
      read += new TextDecoder().decode(bytes);
      if (first === 0 && read.includes('"text-delta"')) first = performance.now() - asked;
    }
    taken.push({ first, whole: performance.now() - asked });
  }
  const median = (of: (each: (typeof taken)[number]) => number) =>
    taken.map(of).sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
  const name = 'first words of a model that leads, behind the gate';
  const measured = median(({ first }) => first);
  return [
    // The first event of a stream holds no word yet.
    { name, unit: 'ms', measured, baseline: 2 * pace, against: 'sent unread' },
    {
      name,
      unit: 'ms',
      measured,
      baseline: median(({ whole }) => whole),
      against: 'the whole checked first',
    },
  ];
}
