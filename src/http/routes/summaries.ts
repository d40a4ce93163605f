import { Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { findSummary, listSummaries } from '../../../db/summaries.ts';
import { score } from '../../coach/score.ts';
import { summaryMarkdown } from '../../coach/summary-markdown.ts';
import { CoachError } from '../../errors.ts';
import type { Services } from '../../services.ts';
import type { HttpEnv } from '../context.ts';
import { ownConversation } from '../own-conversation.ts';
import { describe } from '../parse.ts';
import * as schemas from '../schemas.ts';

export const summaries = (services: Services) =>
  new Hono<HttpEnv>()
    .post(
      '/api/conversations/:id/summaries',
      describe('Make a decision sheet', { 201: schemas.summary }, [
        'not_found',
        'conflict',
        'scoring_failed',
        'storage_full',
      ]),
      ownConversation(services),
      async (c) => {
        const conversation = c.get('conversation');
        const summary = await score(services, conversation);
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
      describe('A decision sheet by its number, or `latest`; as JSON or Markdown', { 200: schemas.summary }, [
        'not_found',
      ]),
      ownConversation(services),
      async (c) => {
        const number = parseNumber(c.req.param('number'));
        const summary = number && (await findSummary(services.db, c.get('conversation').id, number));
        if (!summary) throw new CoachError('not_found', 'There is no such decision sheet.');
        const type = accepts(c, {
          header: 'Accept',
          supports: ['application/json', 'text/markdown'],
          default: 'application/json',
        });
        c.header('vary', 'accept', { append: true });
        if (type === 'application/json') return c.json(summary);
        return c.body(summaryMarkdown(summary), 200, { 'content-type': 'text/markdown; charset=utf-8' });
      },
    );

function parseNumber(given: string): number | 'latest' | null {
  if (given === 'latest') return given;
  return /^[1-9]\d{0,8}$/.test(given) ? Number(given) : null;
}
