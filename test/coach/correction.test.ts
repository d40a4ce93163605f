import { describe, expect, test } from 'vitest';
import { correctionIn } from '../../src/coach/correction.ts';

const found = (text: string) => {
  const correction = correctionIn(text);
  return correction && [correction.says, correction.to, text.slice(correction.rest)];
};

test.each(['Yes', 'yep.', 'Exactly', 'Yes, exactly!', 'That’s right', 'you got it right', 'Yes it does'])(
  '“%s” says yes',
  (text) => expect(found(text)).toEqual(['yes', null, '']),
);

test.each([
  ['No', ''],
  ['Nope.', ''],
  ['no no no', ''],
  ['Not at all', ''],
  ['not really', ''],
  ['No, it is the people I miss.', 'it is the people I miss.'],
  ['Nah. I want to code', 'I want to code'],
  ['no I meant that I like code', 'I meant that I like code'],
])('“%s” says no', (text, rest) => expect(found(text)).toEqual(['no', null, rest]));

test.each([
  'that’s wrong',
  "That's not what I meant.",
  'you misread me',
  'No, you misunderstood me',
  'You got me wrong',
  'Honestly, that’s not right',
  'I didnt mean that',
  'not true at all',
  'I disagree',
  'That’s a misreading',
  'you are reading me wrong',
  'not quite right',
])('“%s” says that the reading is wrong', (text) => expect(found(text)).toEqual(['wrong', null, '']));

test.each([
  ['no, that is not for management', 'management'],
  ["It doesn't lean technical", 'technical'],
  ['that has nothing to do with leadership', 'management'],
  ['Not management', 'management'],
])('“%s” says that it is not %s', (text, not) => expect(found(text)).toEqual(['wrong', not, '']));

test.each([
  ['I meant technical', 'technical'],
  ['That’s wrong, I meant technical', 'technical'],
  ['No, technical.', 'technical'],
  ['I meant the technical side of it', 'technical'],
  ['No, I meant the management side', 'management'],
  ['That isn’t management, it’s technical', 'technical'],
  ['not management but technical', 'technical'],
  ['count that for leadership, please', 'management'],
  ['It is technical, not management', 'technical'],
  ['you have it backwards', 'opposite'],
  ['The other way round!', 'opposite'],
  ['Actually that’s the other way around', 'opposite'],
  ['it’s the opposite', 'opposite'],
  ['No - quite the opposite', 'opposite'],
  ['It is both', 'both'],
])('“%s” turns it: %s', (text, to) => expect(found(text)).toEqual(['turn', to, '']));

test('what follows is told apart', () => {
  expect(found('That’s not right. I love code.')).toEqual(['wrong', null, 'I love code.']);
  expect(found('No, I meant technical. The roadmap bored me.')).toEqual([
    'turn',
    'technical',
    'The roadmap bored me.',
  ]);
});

describe('nothing is said of a reading', () => {
  test.each([
    'no doubt about it',
    'no idea',
    'No management.',
    'No, nothing',
    'no, nobody comes to mind',
    'No, I can’t think of anyone',
    'yes but only on good days',
    'Yes, I love mentoring',
    'right now I lead a team',
    'thanks',
    'Technical',
    'Management.',
    'Not sure',
    'I love it',
    '',
    '…',
  ])('by “%s”', (text) => expect(found(text)).toBeNull());
});
