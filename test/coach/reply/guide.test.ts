import { expect, test } from 'vitest';
import { loadCases } from '../../../eval/cases.ts';
import { holdTalk } from '../../../eval/hold-talk.ts';
import { opening } from '../../../prompts/opening.ts';
import { checkReply } from '../../../src/coach/reply/check-reply.ts';
import { lensIds } from '../../../src/framework/ids.ts';
import { guideAlone } from '../../support/guide-alone.ts';

test('the guide keeps to every rule that a model is held to, in whole talks', async () => {
  const { talks, questions } = await loadCases('eval/cases');
  let turns = 0;
  for (const [index, talk] of talks.slice(0, 12).entries()) {
    const asked = questions.slice(index * 3, index * 3 + 3).map(({ text }) => text);
    const more = [...asked, 'Just tell me which one.', 'What does it pay?', 'skip', 'Make my page.'];
    const answers = [...talk.answers, ...more.map((text) => ({ lens: lensIds[0], text }))];
    const held = await holdTalk(guideAlone, { ...talk, answers });
    const spoken = [opening(lensIds[0])];
    const said: string[] = [];
    for (const { said: text, reply, briefing } of held.turns) {
      said.push(text);
      expect(checkReply(reply, { briefing, said, spoken, secrets: '' }), `${text} -> ${reply}`).toEqual([]);
      spoken.push(reply);
      turns += 1;
    }
  }
  expect(turns).toBeGreaterThan(120);
});
