import { expect, test } from 'vitest';
import { answers } from '../support/journey.ts';
import { obedientScript } from '../support/obedient-script.ts';
import type { SeenRequest } from '../support/scripted-model.ts';
import { talkTo } from '../support/talk-to.ts';

const isSheet = ({ tools }: SeenRequest) => tools.includes('scoreDecision');

async function sheetBy(role: 'lead' | 'speak') {
  await using talk = await talkTo(obedientScript, role);
  for (const text of answers) await talk.visitor.say(talk.id, text);
  const sheet = await talk.visitor.score(talk.id);
  return { sheet, asked: talk.model.requests.filter(isSheet) };
}

test('a model whose readings are not taken is asked for words alone, once, and is told what is noted', async () => {
  const [led, spoke] = [await sheetBy('lead'), await sheetBy('speak')];
  const [first] = spoke.asked;
  const [whole] = led.asked;
  if (!first || !whole) throw new Error('no sheet was asked for');
  expect(spoke.asked).toHaveLength(1);
  expect(JSON.stringify(first.body)).not.toContain('"evidence"');
  expect(JSON.stringify(whole.body)).toContain('"evidence"');
  const told = first.messages.at(-1)?.text ?? '';
  for (const { quote, lens, leansTo } of spoke.sheet.evidence)
    expect(told).toContain(`“${quote}” (${lens}, ${leansTo})`);
  expect(first.instructions.length).toBeLessThan(whole.instructions.length);
  expect(spoke.sheet.scorecard.balance).toBe(led.sheet.scorecard.balance);
  expect(spoke.sheet.provenance).toMatchObject({ speaker: 'scripted', role: 'speak', passes: 1, dropped: 0 });
  expect(spoke.sheet.provenance.instructionsHash).not.toBe(led.sheet.provenance.instructionsHash);
});

test('where it is slow to find them the sheet is the guide’s, and the same otherwise', async () => {
  await using talk = await talkTo(
    (request) => (isSheet(request) ? { fault: 'stall' } : obedientScript(request)),
    'speak',
  );
  talk.server.services.limits.scoringWords = 300;
  for (const text of answers) await talk.visitor.say(talk.id, text);
  const sheet = await talk.visitor.score(talk.id);
  expect(sheet.provenance).toMatchObject({ speaker: 'Guide', rung: 'guide' });
  expect(sheet.provenance.notice).toContain('scripted did not answer in time');
  expect(sheet.scorecard.balance).toBe((await sheetBy('speak')).sheet.scorecard.balance);
});
