import { expect, test } from 'vitest';
import type { DecisionWords } from '../../../prompts/briefing.ts';
import { chooseWords } from '../../../src/coach/scoring/words.ts';
import { equalWeights } from '../../../src/evidence/weights.ts';
import { lensIds } from '../../../src/framework/ids.ts';
import { evidenceOf } from '../../evidence/ledgers.ts';

const said = ['I love three quiet hours with a hard bug.', 'I love to see people grow.'];
const evidence = lensIds.flatMap((lens) => [evidenceOf(lens, 'technical'), evidenceOf(lens, 'management')]);

const words = (technical: string, management: string): DecisionWords => ({
  bestCase: { technical, management },
  prepare: [
    { challenge: 'challenge.technical.burnout', why: 'Depth can wear you out.' },
    { challenge: 'challenge.management.less-hands-on', why: 'You like your own bugs.' },
  ],
  experiments: lensIds.map((lens) => ({
    lens,
    situation: 'a week is calm',
    action: 'keep a morning free',
    watch: 'what you miss',
    tells: 'what pulls you',
  })),
});
const guides = words('The guide has this for one.', 'The guide has this for both.');

test('words that keep to the rules are kept, with quotes that stand in what was said', () => {
  const own = words(
    'You love “three quiet hours with a hard bug”.',
    'You love to see people grow around you.',
  );
  expect(chooseWords(own, guides, evidence, equalWeights, said)).toEqual({ words: own, replaced: [] });
});

test.each([
  ['a verdict', 'Management is clearly the right path for you, become one.'],
  ['a person put in a box', 'You are a natural leader and were made for that work.'],
  ['a quote that nobody wrote', 'You said “I hate my team with a passion” some days ago.'],
  ['a figure that nobody gave', 'Your words fit this path to 93 percent or even more.'],
  ['an order', 'You should take the lead role as soon as you can.'],
])('%s never stands on a sheet: the guide’s words do', (_what, management) => {
  const own = words('You love quiet hours with a hard bug, all of them.', management);
  const { words: chosen, replaced } = chooseWords(own, guides, evidence, equalWeights, said);
  expect(replaced).toEqual(['bestCase']);
  expect(chosen.bestCase).toEqual(guides.bestCase);
});

test('no word is spent on a lens that is set to count nothing', () => {
  const quiet = evidenceOf('energy', 'technical', { quote: 'three quiet hours with a hard bug' });
  const own = words(
    'You love “three quiet hours with a hard bug”.',
    'You love to see people grow around you.',
  );
  const without = { ...equalWeights, energy: 0 };
  const { words: chosen, replaced } = chooseWords(own, guides, [quiet, ...evidence.slice(1)], without, said);
  expect(replaced).toEqual(['bestCase']);
  expect(chosen.experiments.map(({ lens }) => lens)).toEqual(['impact', 'growth', 'values', 'lifestyle']);
});
