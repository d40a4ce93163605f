import { describe, expect, test } from 'vitest';
import type { Move } from '../../prompts/briefing.ts';
import { corrected } from '../../src/coach/corrected.ts';
import type { Exchange } from '../../src/coach/exchanges.ts';
import { asSettled, settle } from '../../src/coach/settle.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { hear } from '../../src/evidence/reader/hear.ts';
import { evidenceOf } from '../evidence/ledgers.ts';

const ask: Move = { kind: 'ask', lens: 'impact', round: 0 };
const playedBack =
  'You said “reviewing roadmaps with directors”, which I read as leaning management; put it right if that is off.\n\nWhich piece of your work made the biggest difference?';

const roadmaps = evidenceOf('energy', 'management', {
  id: 'roadmaps',
  messageId: 'm1',
  quote: 'Reviewing roadmaps with directors bores me',
  sign: 'sign.management.organizational-impact',
});

const exchange = (
  messageId: string,
  text: string,
  before: Move | null = ask,
  reply = playedBack,
): Exchange => ({
  messageId,
  before,
  reply,
  heard: hear(text),
  text,
});
const told = exchange(
  'm1',
  'Reviewing roadmaps with directors bores me to tears.',
  { kind: 'open', lens: 'energy' },
  '',
);

const answered = (
  text: string,
  {
    before = ask,
    reply = playedBack,
    ledger = [roadmaps],
  }: { before?: Move; reply?: string; ledger?: Evidence[] } = {},
) => {
  const said = [told, exchange('m2', text, before, reply)];
  return { settled: settle(said, ledger), found: corrected(said, ledger) };
};

describe('what the coach just played back', () => {
  test.each(['No', 'nope', 'That’s wrong', 'Not at all', 'you misread me', 'No, that is not for management'])(
    'is struck by “%s”',
    (text) => expect(answered(text).settled).toEqual({ ids: ['roadmaps'], status: 'struck' }),
  );

  test.each(['I meant technical', 'the other way round', 'it’s the opposite', 'No, it leans technical'])(
    'is turned by “%s”, and then is no sign of the other track',
    (text) => {
      const { settled } = answered(text);
      expect(settled).toEqual({ ids: ['roadmaps'], status: 'confirmed', leansTo: 'technical' });
      expect(asSettled(roadmaps, settled)).toMatchObject({
        status: 'confirmed',
        leansTo: 'technical',
        sign: null,
      });
    },
  );

  test.each(['Yes', 'Right.', 'exactly', 'No, I meant management'])('is confirmed by “%s”', (text) => {
    const { settled } = answered(text);
    expect(settled).toEqual({ ids: ['roadmaps'], status: 'confirmed' });
    expect(asSettled(roadmaps, settled).sign).toBe('sign.management.organizational-impact');
  });

  test('is not touched by who denies the other side', () => {
    for (const text of ['Not technical', 'that is not for technical'])
      expect(answered(text).found).toBeNull();
    expect(answered('Not management').settled?.status).toBe('struck');
  });

  test('stays as it is where the visitor has spoken on the ladder meanwhile', () => {
    const ledger = [{ ...roadmaps, status: 'confirmed' as const }];
    expect(answered('No', { ledger }).settled).toBeNull();
    expect(answered('I meant technical', { ledger }).settled).toBeNull();
  });

  test('settles the same when the turn is tried again', () => {
    for (const text of ['No', 'I meant technical', 'the other way round', 'Yes']) {
      const { settled } = answered(text);
      expect(answered(text, { ledger: [asSettled(roadmaps, settled)] }).settled).toEqual(settled);
    }
  });

  test('is turned even where a plain no has struck it before', () => {
    const ledger = [{ ...roadmaps, status: 'struck' as const }];
    const said = [told, exchange('m2', 'No'), exchange('m3', 'I meant technical', ask, 'Then it is struck.')];
    expect(settle(said, ledger)).toEqual({ ids: ['roadmaps'], status: 'confirmed', leansTo: 'technical' });
  });
});

describe('a plain yes or no answers what was asked', () => {
  const reply = (question: string) => `${playedBack.split('\n')[0]}\n\n${question}`;

  test.each(['Do you enjoy that?', 'When people grow, does that give you energy?', 'So would you miss it?'])(
    'where the coach asked “%s”',
    (question) => {
      for (const text of ['No', 'Yes', 'no, it is the people'])
        expect(answered(text, { reply: reply(question) }).found).toBeNull();
      expect(answered('That’s wrong', { reply: reply(question) }).settled?.status).toBe('struck');
    },
  );

  test.each<Move>([
    { kind: 'offer-sheet', open: [], unplaced: [] },
    { kind: 'answer', units: ['challenge.technical.burnout'] },
    { kind: 'no-verdict', lens: 'energy', round: 0 },
    { kind: 'not-covered', lens: 'energy', round: 0 },
  ])('where it offered or answered something: %o', (before) => {
    expect(answered('No', { before }).found).toBeNull();
    expect(answered('You misread me', { before }).settled?.status).toBe('struck');
  });
});

describe('where it is not plain what is meant, it is asked', () => {
  test.each<Move>([
    { kind: 'other-path', lens: 'energy', missed: 'technical' },
    { kind: 'challenge', lens: 'lifestyle', challenge: 'challenge.technical.burnout' },
  ])('a no after %o', (before) => {
    const { found, settled } = answered('No', { before });
    expect(settled).toBeNull();
    expect(found).toEqual({ does: 'unclear', pieces: [roadmaps] });
  });

  test('a no to two readings that lean apart, but not to two that lean alike', () => {
    const code = evidenceOf('energy', 'technical', { id: 'code', messageId: 'm1', quote: 'writing parsers' });
    const reply =
      '“Reviewing roadmaps with directors” leans management, but “writing parsers” leans technical. What next?';
    expect(answered('No', { reply, ledger: [roadmaps, code] }).found).toMatchObject({ does: 'unclear' });
    expect(answered('I meant technical', { reply, ledger: [roadmaps, code] }).settled).toEqual({
      ids: ['roadmaps'],
      status: 'confirmed',
      leansTo: 'technical',
    });
    const alike = [roadmaps, { ...code, leansTo: 'management' as const }];
    expect(answered('No', { reply, ledger: alike }).settled?.ids).toEqual(['roadmaps', 'code']);
  });

  test('a no to a reply that spoke of none of it', () => {
    const reply = 'I see. Which piece of your work made the biggest difference?';
    expect(answered('No', { reply }).found).toMatchObject({ does: 'unclear' });
  });
});

test('of several pieces, only those that the reply spoke of are meant', () => {
  const parsers = evidenceOf('energy', 'management', { id: 'p', messageId: 'm1', quote: 'writing parsers' });
  expect(answered('No', { ledger: [roadmaps, parsers] }).settled?.ids).toEqual(['roadmaps']);
});

test('nothing is settled where nothing was noted of the message before, or something else is wanted', () => {
  expect(answered('No', { ledger: [] }).found).toBeNull();
  for (const text of ['No, just say management', 'No, what is burnout?', 'No, das gefällt mir nicht'])
    expect(answered(text).found).toBeNull();
});
