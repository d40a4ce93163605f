import { expect, test } from 'vitest';
import * as schemas from '../../src/http/schemas.ts';
import { startServer } from '../support/server.ts';

const methods = ['DELETE', 'GET', 'HEAD', 'PATCH', 'POST', 'PUT'];

test('every route answers a method that it has not with 405, those that it has, and the contract’s error body', async () => {
  await using server = await startServer();
  const document = await (await fetch(`${server.url}/openapi.json`)).json();
  const paths = Object.entries<object>(document.paths);
  expect(paths.length).toBeGreaterThan(14);
  for (const [path, has] of [...paths, ['/openapi.json', { get: {} }] as const]) {
    const own = Object.keys(has).map((method) => method.toUpperCase());
    const allowed = [...own, ...(own.includes('GET') || !path.startsWith('/api/') ? ['GET', 'HEAD'] : [])];
    const allow = [...new Set(allowed)].sort().join(', ');
    const url = server.url + path.replaceAll(/\{\w+\}/g, 'x1');
    for (const method of methods.filter((each) => !allowed.includes(each))) {
      const answer = await fetch(url, { method });
      expect(answer.status, `${method} ${path}`).toBe(405);
      expect(answer.headers.get('allow'), `${method} ${path}`).toBe(allow);
      if (method === 'HEAD') continue;
      expect(schemas.errorBody.parse(await answer.json()).error.code).toBe('invalid_request');
    }
    const asked = await fetch(url, { method: 'OPTIONS' });
    expect([asked.status, asked.headers.get('allow')], path).toEqual([204, allow]);
  }
});

test('where there is nothing it stays 404, whatever the method', async () => {
  await using server = await startServer();
  for (const method of methods) {
    const answer = await fetch(`${server.url}/api/nothing`, { method });
    expect([answer.status, answer.headers.get('allow')], method).toEqual([404, null]);
  }
  const page = await fetch(`${server.url}/talks`, { method: 'POST' });
  expect([page.status, page.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});
