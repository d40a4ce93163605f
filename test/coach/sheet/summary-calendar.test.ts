import { expect, test } from 'vitest';
import { answers } from '../../support/journey.ts';
import { startServer } from '../../support/server.ts';
import { Visitor } from '../../support/visitor.ts';

test('the experiments are days of a calendar: within 30 of the sheet, folded at 75 octets, nothing unescaped', async () => {
  await using server = await startServer();
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  for (const answer of answers) await visitor.say(id, answer);
  const { experiments, createdAt } = await visitor.score(id);
  expect(experiments.length).toBeGreaterThan(1);
  const answer = await visitor.fetch(`/api/conversations/${id}/summaries/1`, {
    headers: { accept: 'text/calendar' },
  });
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const calendar = await answer.text();
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  expect(calendar).toMatch(/\r\nEND:VCALENDAR\r\n$/);
  for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
  expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);

  const events = calendar.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
  expect(events).toHaveLength(experiments.length);
  const uids = events.map((event) => /UID:(\S+)/.exec(event)?.[1]);
  expect(new Set(uids).size).toBe(experiments.length);
  events.forEach((event, index) => {
    const value = /\r\nDESCRIPTION:(.*)\r\n/.exec(event)?.[1] ?? '';
    expect(value).not.toMatch(/(?<!\\)[,;]/);
    const said = value.replaceAll('\\n', '\n').replace(/\\([,;\\])/g, '$1');
    expect(said).toContain(experiments[index]?.situation);
    expect(said).toContain(experiments[index]?.tells);
    const [, year, month, day] = /DTSTART;VALUE=DATE:(\d{4})(\d\d)(\d\d)/.exec(event) ?? [];
    const days = (Date.parse(`${year}-${month}-${day}`) - Date.parse(createdAt)) / 86_400_000;
    expect(days).toBeGreaterThan(0);
    expect(days).toBeLessThanOrEqual(30);
  });
});
