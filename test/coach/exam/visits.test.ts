import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Visits } from '../../../src/coach/exam/visits.ts';

const tick = 25;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a question gives way to who comes, not to who is there', () => {
  const visits = new Visits();
  using _here = visits.visit();
  using question = visits.question(tick);
  vi.advanceTimersByTime(100 * tick);
  expect(question.signal.aborted).toBe(false);
  using _comes = visits.visit();
  vi.advanceTimersByTime(tick);
  expect(question.signal.aborted).toBe(true);
});

test('after three times in a row it is asked through, and gives way again once it was answered', () => {
  const visits = new Visits();
  const givesWay = () => {
    using question = visits.question(tick);
    using _ = visits.visit();
    vi.advanceTimersByTime(tick);
    return question.signal.aborted;
  };
  expect([givesWay(), givesWay(), givesWay(), givesWay(), givesWay()]).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  visits.answered();
  expect(givesWay()).toBe(true);
  expect(visits.isAnybodyHere).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});
