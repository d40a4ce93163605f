import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { SummaryRecord } from '../../../db/summary-record.ts';
import { german } from '../../../src/coach/sheet/german/sheet-words.ts';
import { summaryMarkdown } from '../../../src/coach/sheet/summary-markdown.ts';
import { scorecard } from '../../../src/evidence/scorecard.ts';
import { equalWeights } from '../../../src/evidence/weights.ts';
import { whatWouldChange } from '../../../src/evidence/what-would-change.ts';
import { lensIds } from '../../../src/framework/ids.ts';
import { decide } from '../../../src/llm/embedded/scoring/decide.ts';
import { evidenceOf } from '../../evidence/ledgers.ts';

const stored: SummaryRecord = JSON.parse(readFileSync('test/fixtures/summary.v1.json', 'utf8'));

function sheetOn(lenses: readonly (typeof lensIds)[number][], weights = equalWeights): SummaryRecord {
  const evidence = lenses.map((lens) => evidenceOf(lens, 'technical', { id: lens, quote: 'quiet work' }));
  return {
    ...stored,
    scorecard: scorecard(evidence, weights),
    whatWouldChange: whatWouldChange(evidence, weights),
    ...decide([{ number: 1, text: 'quiet work', asked: null, noted: [...evidence], isRead: true }], weights),
    evidence,
  };
}

test('what is open is said once for all lenses alike, and what would change it in whole sentences', () => {
  const text = summaryMarkdown(sheetOn(lensIds));
  expect(text).toContain(
    '- On all five lenses nothing you said speaks for management. That may simply be so.\n',
  );
  expect(text.match(/speaks for management\. That/g)).toHaveLength(1);
  const change = text.slice(text.indexOf('## What would change this'), text.indexOf('## Prepare for'));
  expect(change).toMatch(/^- (If|With) .*, it would (lean management|be balanced)\.$/m);
});

test('lenses that nothing counts on yet are said in one line', () => {
  expect(summaryMarkdown(sheetOn(['energy', 'impact']))).toContain(
    '- Growth Path, Values Alignment and Lifestyle Fit: nothing that counts yet\n',
  );
  expect(summaryMarkdown(sheetOn([]))).toContain('- All five lenses: nothing that counts yet\n');
});

test('a lens that is set to count nothing is said to be left out, and asks for nothing', () => {
  const text = summaryMarkdown(sheetOn(lensIds.slice(0, 4), { ...equalWeights, energy: 0, lifestyle: 0 }));
  expect(text).toContain('Four of five lenses were heard, and Energy Check is set to count nothing.');
  expect(text).toContain(
    '- On Impact Lens, Growth Path and Values Alignment nothing you said speaks for management',
  );
  expect(text).not.toMatch(/Lifestyle Fit.*: nothing that counts yet/);
  expect(text.slice(text.indexOf('## Try'))).not.toMatch(/\((?:Energy Check|Lifestyle Fit)\)/);
});

const english = /\b(?:the|you|your|of|and|this|how|what|whether|that|nothing|article|leans?|lens)\b/i;

test.each([
  ['nothing heard', []],
  ['two lenses', lensIds.slice(0, 2)],
  ['five lenses', lensIds],
])('in German nothing stays English but what was said: %s', (_what, lenses) => {
  for (const weights of [equalWeights, { ...equalWeights, energy: 0 }]) {
    const text = summaryMarkdown(
      sheetOn(lenses, weights),
      { leaning: 3, clarity: [3, 3, 3, 3], stage: null },
      german,
    );
    const own = text.replace(/“[^”]*”|„[^“]*“|https:\S*/g, '');
    expect(own.split('\n').filter((line) => english.test(line))).toEqual([]);
    // The same parts in the same order.
    const parts = (markdown: string) =>
      markdown.split('\n').map((line) => /^#+|^-(?= )/.exec(line)?.[0] ?? '');
    expect(parts(text)).toEqual(
      parts(summaryMarkdown(sheetOn(lenses, weights), { leaning: 3, clarity: [3, 3, 3, 3], stage: null })),
    );
    if (lenses.length < 3) expect(own).not.toMatch(/\d von 10/);
  }
});
