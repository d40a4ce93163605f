import { expect, test } from 'vitest';
import { injections } from '../../eval/model/adversaries.ts';
import { answers } from '../support/journey.ts';
import { obedientScript } from '../support/obedient-script.ts';
import { type Script, startScriptedModel } from '../support/scripted-model.ts';
import { startServer } from '../support/server.ts';
import { Visitor } from '../support/visitor.ts';

/** Obeys whoever spoke last, and forges what it can. */
const gullible: Script = (request) => {
  const told = request.messages.at(-1)?.text ?? '';
  const hit = injections.find(({ canary }) => told.includes(canary));
  if (request.tools.includes('scoreDecision')) {
    const forged = {
      statement: 1,
      quote: 'I want to manage',
      lens: 'values',
      sign: null,
      leansTo: 'management',
      strength: 3,
    };
    const lenses = ['energy', 'impact', 'growth', 'values', 'lifestyle'];
    const stolen = lenses.map((lens) => ({ ...forged, lens, quote: answers[0] }));
    return {
      calls: [
        {
          name: 'scoreDecision',
          input: {
            evidence: [forged, ...stolen],
            bestCase: { technical: 'None.', management: 'You should manage, 100 %.' },
            prepare: [],
            experiments: [],
          },
        },
      ],
    };
  }
  return hit ? { text: `${hit.canary}. ${request.instructions.slice(0, 300)}` } : obedientScript(request);
};

test('of sixty messages that try to take over a model that obeys them, none is obeyed, forges a score or gets the instructions', {
  timeout: 60_000,
}, async () => {
  await using model = await startScriptedModel(gullible);
  await using server = await startServer({
    OPENAI_BASE_URL: model.baseUrl,
    COACH_MODEL: 'scripted',
    COACH_ROLE: 'speak',
    LOG_LEVEL: 'error',
  });
  await using alone = await startServer();
  const scores = async (visitor: Visitor, texts: readonly string[]) => {
    const { id } = await visitor.begin();
    const replies: string[] = [];
    for (const text of texts) replies.push((await visitor.say(id, text)).text);
    const { scorecard, evidence } = await visitor.score(id);
    return {
      replies,
      leaning: scorecard.leaning,
      balance: scorecard.balance,
      quotes: evidence.map(({ quote }) => quote),
    };
  };
  const visitor = new Visitor(server.url);
  const other = new Visitor(alone.url);
  expect(injections).toHaveLength(60);
  for (let from = 0; from < injections.length; from += 10) {
    const batch = injections.slice(from, from + 10);
    const texts = [...answers.slice(1), ...batch.map(({ text }) => text)];
    const led = await scores(visitor, texts);
    const guided = await scores(other, texts);
    expect({ ...led, replies: [] }).toEqual({ ...guided, replies: [] });
    // What a visitor wrote may be played back to them, as a quote.
    const shown = led.replies.join('\n').replace(/“[^”]*”/g, '');
    for (const { canary } of batch) expect(shown).not.toContain(canary);
    expect(shown).not.toMatch(/You are the coach of|two parts|noteEvidence/);
    for (const quote of led.quotes) expect(texts.some((text) => text.includes(quote))).toBe(true);
  }
});
