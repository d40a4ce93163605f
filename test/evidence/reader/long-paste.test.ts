import { expect, test } from 'vitest';
import { ordersIn, ordersOnly, ordersTheModel } from '../../../src/evidence/reader/orders.ts';
import { isPasted } from '../../../src/evidence/reader/pasted.ts';

const long = 300_000;
const some = 'a b c d e f g h k l m n o. ';

/** Where a pattern goes back over what it read, these take it minutes at this length, and none ends within a test. */
test.each([
  '\n',
  ' ',
  '\n ',
  '- ',
  '\n- ',
  '|',
  'a.',
  'a@',
  '2019 ',
  '\nmanaged ',
  '. led a;',
  'bachelor ',
  'please ',
  ': ',
  '"',
  'ignore the ',
  'set all ',
])('a paste that is all %j is read once', (part) => {
  const text = `${some}${part.repeat(long / part.length)}`;
  for (const all of [text, `${text}|${'b'.repeat(long)}`]) {
    expect(typeof isPasted(all)).toBe('boolean');
    expect(ordersTheModel(all) || ordersIn(all).length > 0 || ordersOnly(all)).toBe(false);
  }
});

test('a CV is known by its lines, however they are spaced', () => {
  const lines = [
    'Experience',
    '2015 - 2019  Acme',
    '- Led a team of five',
    '- Built the rota',
    'jane@acme.example',
  ];
  for (const end of ['\n', '\n\n\n', '   \n\t'])
    expect(isPasted(`Jane Doe, engineer of Acme and others${end}${lines.join(end)}`)).toBe(true);
  expect(
    isPasted('We used pipes | and more pipes, and what I liked was that nobody had to ask me about it.'),
  ).toBe(false);
});
