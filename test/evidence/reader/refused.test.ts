import { describe, expect, test } from 'vitest';
import { read } from '../../../src/evidence/reader/read.ts';

describe('who names a thing that there shall be none of does not want it', () => {
  test.each([
    'No people management.',
    'No people management, please.',
    'No one to manage.',
    'No reports, no reviews, no politics.',
    'Honestly, no people management.',
    'There would be no people management in it.',
    'Never people management.',
    'Zero people management.',
    'None of the people management.',
    'Anything but people management.',
  ])('%s: leans to no management', (text) => {
    for (const lens of ['energy', 'growth', 'lifestyle'] as const)
      expect(read(text, lens).map(({ leansTo }) => leansTo)).not.toContain('management');
  });

  test.each(['No more coding for me.', 'A day with no coding.', 'No coding, no deploys, no pager.'])(
    '%s: leans to nothing technical',
    (text) => expect(read(text, 'lifestyle').map(({ leansTo }) => leansTo)).not.toContain('technical'),
  );

  test('what is left beside it counts, and a "No" stays in the quote', () => {
    expect(read('No stand-ups. Just a gnarly bug.', 'energy')).toMatchObject([
      { leansTo: 'technical', quote: 'Just a gnarly bug' },
    ]);
    expect(read('No meetings before noon.', 'lifestyle')).toMatchObject([
      { leansTo: 'technical', quote: 'No meetings before noon' },
    ]);
  });

  test('"no better than" refuses nothing', () => {
    expect(read("There's no better feeling than helping a junior grow.", 'energy')).toMatchObject([
      { leansTo: 'management' },
    ]);
  });
});
