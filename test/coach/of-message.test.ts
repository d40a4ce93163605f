import { expect, test } from 'vitest';
import { exchanges } from '../../src/coach/exchanges.ts';
import { ofMessage } from '../../src/coach/of-message.ts';
import { unsavedMessage } from '../../src/coach/turn/unsaved-message.ts';

const counted = (bound?: number) => {
  const seen: string[] = [];
  const of = ofMessage((text) => {
    seen.push(text);
    return { length: text.length };
  }, bound);
  return { of, seen };
};

test('a message is read once, however often its talk is gone through', () => {
  const { of, seen } = counted();
  const talk = Array.from({ length: 50 }, (_, at) => ({ id: `m${at}`, text: `word ${at}` }));
  for (let turn = 1; turn <= talk.length; turn += 1) for (const said of talk.slice(0, turn)) of({ ...said });
  expect(seen).toEqual(talk.map(({ text }) => text));
});

test('other words under the same name are read for themselves', () => {
  const { of, seen } = counted();
  const texts = ['ab', 'ba', 'abc', '', ' ', 'a', 'b'];
  for (const text of [...texts, ...texts]) expect(of({ id: 'm', text })).toEqual({ length: text.length });
  expect(seen).toEqual(texts);
});

test('what is remembered is bounded, the oldest goes first', () => {
  const { of, seen } = counted(2);
  for (const id of ['a', 'b', 'c', 'b', 'c', 'a']) of({ id, text: id });
  expect(seen).toEqual(['a', 'b', 'c', 'a']);
});

test('the exchanges of a talk are heard once', () => {
  const message = (seq: number, text: string) =>
    unsavedMessage({ conversationId: 'talk', id: `once-${seq}`, seq, role: 'user', text, move: null });
  const [first, second] = [message(1, 'Will I stop coding?'), message(2, 'I like compilers.')];
  const [before] = exchanges([first]);
  const [again, newest] = exchanges([{ ...first }, second]);
  expect(again?.heard).toBe(before?.heard);
  expect([again?.heard.kind, newest?.heard.kind]).toEqual(['question', 'statement']);
});
