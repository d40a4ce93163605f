import { describe, expect, test } from 'vitest';
import { exemplars, trackShown } from '../../../src/evidence/reader/exemplars.ts';
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

  test('each sign has a bank of what shows it, and there is one of what denies it or decides nothing', () => {
    const denied = exemplars.filter(
      ({ shows, text }) =>
        shows === 'neither' && /\b(?:not|n't|no|never|nothing|hardly)\b|n['’]t|used to|without/i.test(text),
    );
    expect(denied.length).toBeGreaterThanOrEqual(100);
  });

  test('no sentence stands twice', () => {
    expect(new Set(exemplars.map(({ text }) => text.toLowerCase())).size).toBe(exemplars.length);
  });
});
