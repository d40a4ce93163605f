import { expect, test } from 'vitest';
import { cutIntoBlocks, toBlock, toInline } from '../../src/web/parts/prose.ts';

test('blocks stand between blank lines, and an unfinished one is the last', () => {
  expect(cutIntoBlocks('One.\n\nTwo,\nstill two.\n \n\n- thr')).toEqual([
    'One.',
    'Two,\nstill two.',
    '- thr',
  ]);
});

test.each([
  ['- one\n- two', false],
  ['1. one\n2) two', true],
  ['* one\n\n* two', false],
])('a list is a list: %j', (text, ordered) => {
  expect(toBlock(text)).toEqual({
    kind: 'list',
    ordered,
    items: [[{ kind: 'text', text: 'one' }], [{ kind: 'text', text: 'two' }]],
  });
});

test('marks become meaning, and stars and underscores within words stay what they are', () => {
  expect(toInline('a **b** *c* _d_ `e`')).toEqual([
    { kind: 'text', text: 'a ' },
    { kind: 'strong', text: 'b' },
    { kind: 'text', text: ' ' },
    { kind: 'emphasis', text: 'c' },
    { kind: 'text', text: ' ' },
    { kind: 'emphasis', text: 'd' },
    { kind: 'text', text: ' ' },
    { kind: 'code', text: 'e' },
  ]);
  for (const plain of ['2 * 3 * 4', 'snake_case_name', 'a ** b', '5*6*7']) {
    expect(toInline(plain), plain).toEqual([{ kind: 'text', text: plain }]);
  }
});

test('a link says where it goes and goes to http(s) only; an image is only its words', () => {
  expect(toInline('[here](https://example.org/a?b=c)')).toEqual([
    { kind: 'link', text: 'here', href: 'https://example.org/a?b=c', host: 'example.org' },
  ]);
  for (const href of [
    'javascript:alert(1)',
    'data:text/html,x',
    '/api/me',
    'JaVaScRiPt:x',
    '//evil.example',
  ]) {
    expect(toInline(`[here](${href})`), href).toEqual([{ kind: 'text', text: 'here' }]);
  }
  expect(toInline('![a cat](https://evil.example/pixel.png?said=secret)')).toEqual([
    { kind: 'text', text: 'a cat' },
  ]);
  expect(toInline('<img src=x onerror=alert(1)>')).toEqual([
    { kind: 'text', text: '<img src=x onerror=alert(1)>' },
  ]);
});
