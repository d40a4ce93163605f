import { Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { english } from '../../coach/export/export-words.ts';
import { german } from '../../coach/export/export-words-german.ts';
import { exportTalk } from '../../coach/export/talk-export.ts';
import { talkMarkdown } from '../../coach/export/talk-markdown.ts';
import type { Services } from '../../coach/services.ts';
import type { HttpEnv } from '../context.ts';
import { ownConversation } from '../own-conversation.ts';
import { describe } from '../parse.ts';
import * as schemas from '../schemas.ts';

export const exports = (services: Pick<Services, 'db' | 'now' | 'log'>) =>
  new Hono<HttpEnv>().get(
    '/api/conversations/:id/export',
    describe(
      'The talk to keep: who said what, and what a model read and wrote for it; as JSON, or as Markdown, with `?language=de` in German around the words',
      { 200: schemas.talkExport },
      ['not_found'],
    ),
    ownConversation(services),
    async (c) => {
      const talk = await exportTalk(services, c.get('conversation'));
      const type = accepts(c, {
        header: 'Accept',
        supports: ['application/json', 'text/markdown'],
        default: 'application/json',
      });
      c.header('vary', 'accept', { append: true });
      if (type === 'application/json') return c.json(talk);
      const isGerman = c.req.query('language') === 'de';
      c.header('content-language', isGerman ? 'de' : 'en');
      return c.body(talkMarkdown(talk, isGerman ? german : english), 200, {
        'content-type': 'text/markdown; charset=utf-8',
      });
    },
  );
