import { expect, test } from 'vitest';
import { newest, obedientScript } from '../support/obedient-script.ts';
import type { Script } from '../support/scripted-model.ts';
import { talkTo } from '../support/talk-to.ts';

const words = 'I love deep work. My desk faces a wall. The lamp is green.';
const note = (quote: string, lens = 'lifestyle') => ({
  quote,
  lens,
  sign: null,
  leansTo: 'management',
  strength: 3,
});
const desk = 'My desk faces a wall';
const lamp = 'The lamp is green';

/** Notes what nobody meant, and then says what it wants. */
const noting =
  (quotes: readonly string[], says?: string): Script =>
  (request) => {
    if (request.tools.includes('noteEvidence') && newest(request)?.text === words)
      return { calls: [{ name: 'noteEvidence', input: { evidence: quotes.map((quote) => note(quote)) } }] };
    return says ? { text: says } : obedientScript(request);
  };

async function afterYes(script: Script) {
  await using talk = await talkTo(script, 'lead');
  const asked = await talk.visitor.say(talk.id, words);
  const before = await talk.visitor.open(talk.id);
  await talk.visitor.say(talk.id, 'Yes.');
  const after = await talk.visitor.open(talk.id);
  const weighs = ({ scorecard, evidence }: typeof before, quote: string) =>
    scorecard.lenses.some(({ evidence: ids }) =>
      evidence.some((piece) => piece.quote === quote && ids.includes(piece.id)),
    );
  return { asked, before, after, weighs };
}

test('what a model that leads found alone is asked about, and weighs from the yes to that on', async () => {
  const { asked, before, after, weighs } = await afterYes(noting([desk]));
  expect(before.evidence.find(({ quote }) => quote === desk)).toMatchObject({
    sure: false,
    status: 'proposed',
  });
  expect(weighs(before, desk)).toBe(false);
  expect(asked.text).toContain('the management path?');
  expect(after.evidence.find(({ quote }) => quote === desk)).toMatchObject({ status: 'confirmed' });
  expect(weighs(after, desk)).toBe(true);
});

test('it is asked about by the side that the piece leans to, whatever the model makes of the question', async () => {
  const turned = `You said “${desk}”. Did you mean that as speaking for the technical path?`;
  const { asked } = await afterYes(noting([desk], turned));
  expect(asked.text).toMatch(/speaking for the management path\?$/);
  expect(asked.text).not.toContain('technical');
});

test('a yes to anything else confirms nothing that a model alone found', async () => {
  const says = `You said “${desk}” and “${lamp}”, and that you love deep work. Where do you feel that your work makes a real difference?`;
  const { asked, before, after, weighs } = await afterYes(noting([desk, lamp], says));
  expect(asked.text).toContain(desk);
  for (const quote of [desk, lamp]) {
    expect(before.evidence.map((piece) => piece.quote)).toContain(quote);
    expect(after.evidence.find((piece) => piece.quote === quote)).toMatchObject({ status: 'proposed' });
    expect(weighs(after, quote)).toBe(false);
  }
});
