import { expect, test } from 'vitest';
import { isPageAddress } from '../../src/http/page-address.ts';
import { routeOf, sheetPath, talkPath } from '../../src/web/route/path.ts';

test('each screen has an address, and an address of none is not found', () => {
  expect(routeOf('/')).toEqual({ screen: 'start' });
  expect(routeOf('/talks/')).toEqual({ screen: 'talks' });
  expect(routeOf('/article')).toEqual({ screen: 'article' });
  expect(routeOf('/about')).toEqual({ screen: 'about' });
  expect(routeOf(talkPath('a_B-1'))).toEqual({ screen: 'talk', id: 'a_B-1' });
  expect(routeOf(sheetPath('a', 12))).toEqual({ screen: 'sheet', id: 'a', number: 12 });
  for (const path of ['/nothing', '/talk/', '/talk/a b', '/talk/a/sheet/0', '/talk/a/sheet/x']) {
    expect(routeOf(path)).toEqual({ screen: 'missing' });
  }
});

test.each(['/', '/talks', '/article/', '/about', '/talk/a_B-1', '/talk/a/sheet/1', '/talk/a/sheet/1234567'])(
  'the server knows that the page has a screen for %s',
  (path) => {
    expect(routeOf(path).screen).not.toBe('missing');
    expect(isPageAddress(path)).toBe(true);
  },
);

test.each([
  '/nothing',
  '/talk',
  '/talk/a b',
  '/talk/a/sheet/0',
  '/talk/a/sheet/12345678',
  '/talks/a',
  '/admin.php',
])('the server knows that the page has no screen for %s', (path) => {
  expect(routeOf(path).screen).toBe('missing');
  expect(isPageAddress(path)).toBe(false);
});
