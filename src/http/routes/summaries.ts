import { Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { findSummary, listSummaries } from '../../../db/summaries.ts';
import { makeSheet } from '../../coach/scoring/make-sheet.ts';
import type { Services } from '../../coach/services.ts';
import { changesBetween } from '../../coach/sheet/changes.ts';
import { german } from '../../coach/sheet/german/sheet-words.ts';
import { english } from '../../coach/sheet/sheet-words.ts';
import { summaryCalendar } from '../../coach/sheet/summary-calendar.ts';
import { summaryMarkdown } from '../../coach/sheet/summary-markdown.ts';
import { CoachError } from '../../errors.ts';
import type { HttpEnv } from '../context.ts';
import { toErrorBody } from '../errors.ts';
import { ownConversation } from '../own-conversation.ts';
import { describe } from '../parse.ts';
import * as schemas from '../schemas.ts';
import { waitUntil } from '../wait-until.ts';
import { whenMade } from '../when-made.ts';

export const summaries = (services: Services) =>
  new Hono<HttpEnv>()
    .post(
      '/api/conversations/:id/summaries',
      describe(
        'Make a decision sheet; with `Accept: text/event-stream` as an event, after signs of life. Asked for again meanwhile, it is the same',
        {
          200: 'text/event-stream: one event with the decision sheet or the error body',
          201: schemas.summary,
        },
        ['not_found', 'conflict', 'rate_limited', 'model_unavailable', 'scoring_failed', 'storage_full'],
      ),
      ownConversation(services),
      async (c) => {
        const conversation = c.get('conversation');
        const scoring = makeSheet(services, conversation);
        // A reader who leaves meanwhile finds the sheet when they come back.
        waitUntil(
          c,
          scoring.catch(() => {}),
        );
        const type = accepts(c, {
          header: 'Accept',
          supports: ['application/json', 'text/event-stream'],
          default: 'application/json',
        });
        if (type === 'text/event-stream')
          return whenMade(
            scoring,
            services.limits.keepAlive,
            (error) => toErrorBody(services.log, error, c.get('requestId')).body,
          );
        const summary = await scoring;
        c.header('location', `/api/conversations/${conversation.id}/summaries/${summary.number}`);
        return c.json(summary, 201);
      },
    )
    .get(
      '/api/conversations/:id/summaries',
      describe('The decision sheets of a conversation', { 200: schemas.summaryList }, ['not_found']),
      ownConversation(services),
      async (c) => {
        const records = await listSummaries(services.db, c.get('conversation').id);
        return c.json({
          summaries: records.map(({ number, createdAt, scorecard }) => ({
            number,
            createdAt,
            leaning: scorecard.leaning,
          })),
        });
      },
    )
    .get(
      '/api/conversations/:id/summaries/:number',
      describe(
        'A decision sheet by its number, or `latest`; as JSON, Markdown, or the experiments as a calendar',
        { 200: schemas.summary },
        ['not_found'],
      ),
      ownConversation(services),
      async (c) => {
        const number = parseNumber(c.req.param('number'));
        const conversation = c.get('conversation');
        const summary = number && (await findSummary(services.db, conversation.id, number));
        if (!summary) throw new CoachError('not_found', 'There is no such decision sheet.');
        const type = accepts(c, {
          header: 'Accept',
          supports: ['application/json', 'text/markdown', 'text/calendar'],
          default: 'application/json',
        });
        c.header('vary', 'accept', { append: true });
        if (type === 'application/json') return c.json(summary);
        if (type === 'text/calendar') {
          return c.body(summaryCalendar(summary), 200, { 'content-type': 'text/calendar; charset=utf-8' });
        }
        const newest = await findSummary(services.db, conversation.id, 'latest');
        const after = (newest?.number === summary.number && conversation.after) || summary.after;
        const isGerman = c.req.query('language') === 'de';
        c.header('content-language', isGerman ? 'de' : 'en');
        return c.body(summaryMarkdown(summary, after, isGerman ? german : english), 200, {
          'content-type': 'text/markdown; charset=utf-8',
        });
      },
    )
    .get(
      '/api/conversations/:id/summaries/:number/changes',
      describe(
        'What changed since an earlier decision sheet; by default the one before',
        { 200: schemas.changes },
        ['invalid_request', 'not_found'],
      ),
      ownConversation(services),
      async (c) => {
        const { id } = c.get('conversation');
        const number = parseNumber(c.req.param('number'));
        const later = number && (await findSummary(services.db, id, number));
        if (!later) throw new CoachError('not_found', 'There is no such decision sheet.');
        const since = parseNumber(c.req.query('since') ?? String(later.number - 1));
        const earlier = typeof since === 'number' ? await findSummary(services.db, id, since) : undefined;
        if (!earlier || earlier.number >= later.number) {
          throw new CoachError('invalid_request', 'since: is not the number of an earlier decision sheet');
        }
        return c.json(changesBetween(earlier, later));
      },
    )
    .get(
      '/schemas/summary.v1.json',
      describe('The JSON Schema of a decision sheet', { 200: 'JSON Schema' }),
      (c) => c.json(summarySchema),
    );

/** Published: whoever stores a summary can hold it against this. */
const summarySchema = {
  $id: '/schemas/summary.v1.json',
  title: 'Two Ladders decision sheet, version 1',
  ...schemas.summary.toJSONSchema({ target: 'draft-2020-12' }),
};

function parseNumber(given: string): number | 'latest' | null {
  if (given === 'latest') return given;
  return /^[1-9]\d{0,8}$/.test(given) ? Number(given) : null;
}
