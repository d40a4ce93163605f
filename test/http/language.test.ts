import { expect, test } from 'vitest';
import { startServer } from '../support/server.ts';
import { Visitor } from '../support/visitor.ts';

test('the framework is given in English, or in German when asked, each under a tag of its own', async () => {
  await using server = await startServer();
  const [english, german] = await Promise.all(
    ['', '?language=de'].map((query) => fetch(`${server.url}/api/framework${query}`)),
  );
  if (!english || !german) throw new Error('no answers');
  expect([english, german].map(({ headers }) => headers.get('content-language'))).toEqual(['en', 'de']);
  expect(english.headers.get('etag')).not.toBe(german.headers.get('etag'));
  const [one, other] = await Promise.all([english.json(), german.json()]);
  expect(one.lenses[1]).toMatchObject({ id: 'lens.impact', short: 'Impact' });
  expect(other.lenses[1]).toMatchObject({ id: 'lens.impact', short: 'Wirkung' });
  expect(other.version).toBe(one.version);
  for (const unknown of ['fr', '', 'de-AT', '%00']) {
    const response = await fetch(`${server.url}/api/framework?language=${unknown}`);
    expect([response.status, response.headers.get('content-language')]).toEqual([200, 'en']);
  }
});

test('a talk is found by its name or by what its visitor said, never by another’s, nor by a pattern', async () => {
  await using server = await startServer();
  const visitor = new Visitor(server.url);
  const stranger = new Visitor(server.url);
  const [first, second] = [await visitor.begin(), await visitor.begin()];
  await visitor.say(first.id, 'I like the smell of 100% pure compilers.');
  await stranger.say((await stranger.begin()).id, 'I like compilers, too.');
  await visitor.fetch(`/api/conversations/${second.id}`, {
    method: 'PATCH',
    json: { title: 'Before the review' },
  });
  const found = async (search: string) => {
    const response = await visitor.fetch(`/api/conversations?${new URLSearchParams({ search })}`);
    const { conversations } = await response.json();
    return conversations.map(({ id }: { id: string }) => id);
  };
  expect(await found('COMPILERS')).toEqual([first.id]);
  expect(await found('the review')).toEqual([second.id]);
  expect(await found('100%')).toEqual([first.id]);
  expect(await found('s_ell')).toEqual([]);
  expect(await found('nothing of the kind')).toEqual([]);
  expect((await found('')).length).toBe(2);
});

test('no string becomes code on the page: the policy says so', async () => {
  await using server = await startServer();
  const policy = (await fetch(`${server.url}/healthz`)).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).toContain("trusted-types 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

test('a sheet is taken as Markdown in English, or in German when asked', async () => {
  await using server = await startServer();
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  await visitor.say(id, 'I love solving hard problems nobody else can solve.');
  await visitor.score(id);
  const headings = async (query: string) => {
    const response = await visitor.fetch(`/api/conversations/${id}/summaries/1${query}`, {
      headers: { accept: 'text/markdown' },
    });
    return [response.headers.get('content-language'), (await response.text()).split('\n')[0]];
  };
  expect(await headings('')).toEqual(['en', '# Technical or management?']);
  expect(await headings('?language=fr')).toEqual(['en', '# Technical or management?']);
  expect(await headings('?language=de')).toEqual(['de', '# Technik oder Management?']);
});
