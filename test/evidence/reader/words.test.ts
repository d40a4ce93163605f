import { describe, expect, test } from 'vitest';
import { exemplars } from '../../../src/evidence/reader/words/exemplars.ts';
import { managementWords } from '../../../src/evidence/reader/words/management.ts';
import { technicalWords } from '../../../src/evidence/reader/words/technical.ts';
import { signIds } from '../../../src/framework/ids.ts';

describe('the reader listens for both tracks alike', () => {
  test('each track has about as many phrases as the other', () => {
    const count = (words: typeof technicalWords) => words.flatMap(({ phrases }) => phrases).length;
    const ratio = count(technicalWords) / count(managementWords);
    expect(ratio).toBeGreaterThan(0.85);
    expect(ratio).toBeLessThan(1.18);
  });

  test('each sign has as many exemplars as any other', () => {
    expect(new Set(signIds.map((sign) => exemplars[sign].length)).size).toBe(1);
  });
});
