import { expect, test } from 'vitest';
import { begun, failed, heard, isOpen, leftOver, recorded, turned } from '../../src/web/talk/exchange.ts';
import type { Conversation, Message, Turn } from '../../src/web/wire/types.ts';

const message = (turnId: string, role: Message['role'], text: string): Message => ({
  id: `${role} ${turnId}`,
  seq: 1,
  turnId,
  role,
  text,
  units: [],
  speaker: null,
  review: null,
  superseded: false,
  createdAt: '2026-11-24T00:00:00.000Z',
});

const conversation = (turn: Turn | null, ...messages: Message[]): Conversation => ({
  id: 'c',
  title: 'A talk',
  createdAt: '2026-11-24T00:00:00.000Z',
  updatedAt: '2026-11-24T00:00:00.000Z',
  summaries: 0,
  before: null,
  after: null,
  messages,
  turn,
  scoring: null,
  usage: null,
  evidence: [],
  scorecard: {
    leaning: 'not-enough-evidence',
    balance: null,
    confidence: null,
    coverage: 0,
    lenses: [],
    blindSpots: { lenses: [], oneSided: [], signs: [] },
  },
  agenda: { asked: null, covered: [], open: [], quickReplies: [], offersSheet: false },
});

const turn = (state: Turn['state'], text: string, error: string | null = null): Turn => ({
  id: 't',
  state,
  text,
  error,
  outcome: null,
  message: null,
  retryAfter: null,
});

const failure = { code: 'budget_spent', message: 'Spent.' } as const;

test('a reply grows by its parts and ends', () => {
  const writing = heard(heard(begun('t', 'Hello'), { kind: 'text', delta: 'Well, ' }), {
    kind: 'text',
    delta: 'hello',
  });
  expect(writing).toMatchObject({ phase: 'writing', reply: 'Well, hello' });
  expect(heard(writing, { kind: 'finished' }).phase).toBe('ended');
});

test('a failure that was named is not replaced by a vaguer one', () => {
  const named = heard(begun('t', 'Hello'), { kind: 'failed', failure });
  const vaguer = heard(named, { kind: 'failed', failure: { code: 'internal', message: 'Something.' } });
  expect(vaguer.failure).toEqual(failure);
  expect(heard(vaguer, { kind: 'finished' }).phase).toBe('failed');
});

test('stopping stays stopping while text still arrives', () => {
  const stopping = { ...begun('t', 'Hello'), phase: 'stopping' } as const;
  expect(heard(stopping, { kind: 'text', delta: 'more' }).phase).toBe('stopping');
  expect(recorded(stopping, turn('running', 'more')).phase).toBe('stopping');
});

test('nothing is left over of a turn that is complete or was stopped', () => {
  for (const state of ['complete', 'stopped'] as const) {
    const talk = conversation(turn(state, 'Hi'), message('t', 'user', 'Hello'));
    expect(leftOver(talk, begun('t', 'Hello'))).toBeNull();
  }
});

test('a message that the server never had is kept to be sent again', () => {
  const unsent = failed(begun('t', 'Hello'), { code: 'offline', message: '' });
  expect(leftOver(conversation(null), unsent)).toBe(unsent);
});

test('a reload finds the reply that is being written, and the failure that can be tried again', () => {
  const said = message('t', 'user', 'Hello');
  const running = leftOver(conversation(turn('running', 'We'), said), null);
  expect(running).toMatchObject({ text: 'Hello', reply: 'We', phase: 'writing' });
  expect(isOpen(running)).toBe(true);
  const spent = turn('failed', '', 'budget_spent');
  expect(leftOver(conversation(spent, said), null)).toMatchObject({
    phase: 'failed',
    failure: { code: 'budget_spent' },
  });
});

test('what is read stays as it stands while the record still lags behind, and is never shortened', () => {
  const writing = heard(begun('t', 'Hello'), { kind: 'text', delta: 'We both know' });
  expect(recorded(turned(writing, 'reconnecting'), turn('running', 'We both'))).toMatchObject({
    phase: 'writing',
    reply: 'We both know',
  });
  expect(recorded(writing, turn('running', 'Another try'))).toMatchObject({ reply: 'Another try' });
});

test('an answer is thought of once the message is saved, and written from its first word on', () => {
  const saved = heard(begun('t', 'Hello'), { kind: 'saved' });
  expect(saved.phase).toBe('thinking');
  expect(heard(saved, { kind: 'text', delta: 'We' }).phase).toBe('writing');
});

test('a reload tells the server’s own sentence, with when to try again', () => {
  const busy: Turn = {
    ...turn('failed', '', 'model_unavailable'),
    outcome: 'model-busy',
    message: 'Busy.',
    retryAfter: 30,
  };
  expect(recorded(begun('t', 'Hello'), busy).failure).toEqual({
    code: 'model_unavailable',
    outcome: 'model-busy',
    message: 'Busy.',
    retryAfter: 30,
  });
});
