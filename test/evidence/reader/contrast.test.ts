import { describe, expect, test } from 'vitest';
import { leanOf } from '../../../eval/lean.ts';
import { read } from '../../../src/evidence/reader/read.ts';

const lean = (text: string) => leanOf(read(text, null));

/** Both tracks in words that no one doubts, so that what is tested is the grammar around them. */
const things = [
  ['debugging', 'mentoring people'],
  ['the code', 'the team'],
  ['designing circuits', 'leading nurses'],
] as const;

/** `W` is what is wanted, `L` is what is left: whichever is put in, the wanted one is heard. */
const weighed = {
  comparison: [
    'I like W better than L',
    "I'd rather spend my days on W than on L",
    'L makes me less happy than W',
    'Nothing about L pleases me more than W',
    "L doesn't light me up half as much as W",
    "I'm not as keen on L as on W",
    'L never made me as proud as W',
    'W moves me twice as much as L',
    'I prefer W to L',
    'Give me W over L any day',
    'Instead of L I want W',
    'I care less about L than about W',
    "I'd rather resign than give up W",
  ],
  cost: [
    'L is not worth losing W',
    "L isn't worth it to me if I have to give up W",
    "L isn't worth it to me without W",
    "W is a price I'd never pay for L",
    "L is a price I'd gladly pay for W",
    "L would cost me W, and that's too much",
    'W would cost me L, and I want it all the same',
    "I'd never give up W for L",
    'I gave up L for W and have never been happier',
    'I gave up W for L, and I regret it',
  ],
  longing: [
    "What I'd miss is W, not L",
    "It's W I'd miss, not L",
    "I'd miss W badly and L not at all",
    "I'd miss W far more than L",
  ],
  turning: [
    'From L back to W, that is the move I want',
    'L was my first love, W is my true one',
    'I used to love L, now I love W',
    "I was sure I wanted L. I was wrong, it's W I want.",
    'I no longer want L, I want W',
  ],
  dismissal: [
    'Forget L, give me W',
    'Leave L to others, I want W',
    "L can wait, W can't",
    'I want W, not L',
    'Remember me for W and not for L',
    "If I have to choose, it's W",
    "Between L and W, I'd take W",
  ],
  concession: [
    "L is fine, but it's W I love",
    'L is good fun, but W is what I live for',
    "Although I like L, it's W that drives me",
    'Much as I love L, I love W more',
    "L doesn't matter to me, W does",
    'L leaves me cold, W delights me',
  ],
};

describe.each(Object.entries(weighed))('%s: what is wanted is heard, whichever it is', (_, frames) => {
  test.each(frames)('%s', (frame) => {
    const put = (wanted: string, left: string) =>
      frame.replace(/[WL]\b/g, (slot) => (slot === 'W' ? wanted : left));
    for (const [technical, management] of things) {
      expect(lean(put(technical, management)), put(technical, management)).toBe('technical');
      expect(lean(put(management, technical)), put(management, technical)).toBe('management');
    }
  });
});

describe('hardly: two denials are none, and one is one', () => {
  test.each<[string, string]>([
    [
      "Hardly a week goes by when I don't long to lead a shift",
      'Hardly a week goes by when I long to lead a shift',
    ],
    [
      "There is little I wouldn't do to debug engines again",
      'There is little I would do to debug engines again',
    ],
    ["I couldn't do without my team", 'I could do without my team'],
    ['Few things please me like a hard proof', 'Few things please me less than a hard proof'],
    ['I could not be more eager to mentor pilots', 'I could not be less eager to mentor pilots'],
  ])('%s / %s', (wanted, denied) => {
    expect(lean(wanted)).not.toBeNull();
    expect(lean(denied)).toBeNull();
  });
});

describe('whose view it is', () => {
  test.each([
    'My colleague Ines is happiest with a hard bug',
    'My son in Oslo longs to lead a team',
    'The partners want me to lead the team',
    'Our old foreman said nothing beats mentoring people',
    "It's my apprentice who loves debugging",
    'My mother would be so proud to see me leading people',
    'My predecessor liked days full of mentoring',
  ])('is not the visitor: %s', (text) => expect(lean(text)).toBeNull());

  test.each([
    ["It's me who loves debugging", 'technical'],
    ["What I'm after is a team to lead", 'management'],
  ])('is the visitor: %s', (text, leansTo) => expect(lean(text)).toBe(leansTo));
});

describe('what was, is no more', () => {
  test.each([
    'My wish to lead the team is dead and buried',
    'The joy I had in debugging is gone',
    'I no longer want to mentor people alone',
    'Being the expert gave me a thrill once',
  ])('%s', (text) => expect(lean(text)).toBeNull());
});
