import { expect, test } from 'vitest';
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
