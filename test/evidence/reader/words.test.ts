import { describe, expect, test } from 'vitest';
import { exemplars, linesOf, trackShown } from '../../../src/evidence/reader/exemplars.ts';
import { deniedExemplars } from '../../../src/evidence/reader/words/exemplars/denied.ts';
import { signIds, tracks } from '../../../src/framework/ids.ts';

describe('the bank teaches both tracks alike', () => {
  test('each track has about as many exemplars as the other', () => {
    const [technical = 0, management = 0] = tracks.map(
      (track) => exemplars.filter(({ shows }) => trackShown(shows) === track).length,
    );
    expect(technical / management).toBeGreaterThan(0.85);
    expect(technical / management).toBeLessThan(1.18);
  });

  test.each(signIds)('%s has enough to learn from', (sign) => {
    expect(exemplars.filter(({ shows }) => shows === sign).length).toBeGreaterThanOrEqual(50);
  });

  test.each(signIds)('%s has a bank of fifteen sentences or more that deny it', (sign) => {
    expect(linesOf(deniedExemplars[sign]).length).toBeGreaterThanOrEqual(15);
  });

  test('no sentence stands twice', () => {
    expect(new Set(exemplars.map(({ text }) => text.toLowerCase())).size).toBe(exemplars.length);
  });
});
