import { describe, expect, test } from 'vitest';
import { settle } from '../../src/coach/settle.ts';
import { hear } from '../../src/evidence/reader/hear.ts';
import { evidenceOf } from '../evidence/ledgers.ts';

const before = {
  kind: 'check',
  lens: 'energy',
  evidenceId: 'e',
  quote: 'bugs',
  leansTo: 'technical',
} as const;
const answer = (text: string) => ({ messageId: 'm', before, reply: '', heard: hear(text), text });
const proposed = [evidenceOf('energy', 'technical', { id: 'e', status: 'proposed' })];

test.each([
  'yes',
  'Yes.',
  'yep',
  'That’s right',
  "that's what I meant!",
  'Yes, it does',
  'exactly, yes',
  'Correct.',
])('“%s” confirms what was checked', (text) =>
  expect(settle([answer(text)], proposed)).toEqual({ ids: ['e'], status: 'confirmed' }),
);

test.each(['no', 'No.', 'nope', 'not really', 'No, it is the people I miss.', "That's not what I meant"])(
  '“%s” strikes what was checked',
  (text) => expect(settle([answer(text)], proposed)).toEqual({ ids: ['e'], status: 'struck' }),
);

test.each(['No - the other way round', 'no, I meant management', 'That’s for management'])(
  '“%s” turns what was checked',
  (text) =>
    expect(settle([answer(text)], proposed)).toEqual({
      ids: ['e'],
      status: 'confirmed',
      leansTo: 'management',
    }),
);

describe('nothing is settled', () => {
  test.each([
    'yes but only on good days',
    'no doubt about it',
    'No, just say management',
    'I love it',
    'Not sure',
    'right now I lead a team',
    'maybe',
    '',
  ])('by “%s”', (text) => expect(settle([answer(text)], proposed)).toBeNull());

  test('where nothing was checked, and where the visitor has spoken on the ladder meanwhile', () => {
    expect(settle([{ ...answer('yes'), before: { kind: 'open', lens: 'energy' } }], proposed)).toBeNull();
    expect(settle([], proposed)).toBeNull();
    const struck = [evidenceOf('energy', 'technical', { id: 'e', status: 'struck' })];
    expect(settle([answer('yes')], struck)).toBeNull();
    expect(settle([answer('yes')], [])).toBeNull();
  });
});

test('an answer that is tried again settles the same', () => {
  const confirmed = [evidenceOf('energy', 'technical', { id: 'e', status: 'confirmed' })];
  expect(settle([answer('yes')], confirmed)).toEqual({ ids: ['e'], status: 'confirmed' });
});

describe('“scratch that”', () => {
  const open = { kind: 'open', lens: 'energy' } as const;
  const said = (messageId: string, text: string) => ({
    messageId,
    before: open,
    reply: '',
    heard: { kind: 'statement' } as const,
    text,
  });
  const ledger = [
    evidenceOf('energy', 'management', { id: 'old', messageId: 'm1' }),
    evidenceOf('energy', 'technical', { id: 'new', messageId: 'm2' }),
  ];
  const talk = (text: string) => [said('m1', 'I like leading'), said('m2', 'I like code'), said('m3', text)];

  test.each([
    'Scratch that.',
    'no wait, forget what I just said',
    'Actually, I take that back',
    'Ignore my last message please',
    'Let me rephrase: I like to be asked about code.',
  ])('in other words: “%s” strikes what was noted of the message before', (text) =>
    expect(settle(talk(text), ledger)).toEqual({ ids: ['new'], status: 'struck' }),
  );

  test.each(['I scratch that itch on weekends', 'I never forget what I said', 'My boss takes it back'])(
    'as something told is none: “%s”',
    (text) => expect(settle(talk(text), ledger)).toBeNull(),
  );
});

describe('what was said some time ago is taken back by naming it', () => {
  const ask = { kind: 'ask', lens: 'impact', round: 0 } as const;
  const ledger = [
    evidenceOf('energy', 'management', { id: 'ana', messageId: 'one', quote: 'Seeing Ana get promoted' }),
    evidenceOf('impact', 'technical', { id: 'code', messageId: 'two', quote: 'I love the compiler' }),
  ];
  const settledBy = (text: string) =>
    settle(
      [
        {
          messageId: 'two',
          before: ask,
          reply: '',
          heard: hear('I love the compiler'),
          text: 'I love the compiler',
        },
        { messageId: 'three', before: ask, reply: '', heard: hear(text), text },
      ],
      ledger,
    );

  test.each([
    ['forget what I said about Ana', 'ana'],
    ['I was wrong about Ana, sorry.', 'ana'],
    ['I was wrong about compilers. They bore me.', 'code'],
    ['Scratch that.', 'code'],
    ['I was wrong about that', 'code'],
  ])('%s', (text, id) => expect(settledBy(text)).toEqual({ ids: [id], status: 'struck' }));

  test('and nothing is struck where nothing of that name was noted', () => {
    expect(settledBy('forget what I said about my wife')).toBeNull();
    expect(settledBy('I was wrong about the cache, it was the network.')).toBeNull();
  });
});
