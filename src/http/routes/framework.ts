import { Hono } from 'hono';
import type { Services } from '../../coach/services.ts';
import { framework } from '../../framework/framework.ts';
import { german } from '../../framework/german.ts';
import { inLanguage } from '../../framework/in-language.ts';
import { describe } from '../parse.ts';
import { speaker as speakerSchema } from '../schemas.ts';

/** By `?language=`: an address of its own for each, so that a cache in between never mixes them up. */
const inGerman = inLanguage(framework, german);

export const frameworkRoutes = ({ speaker, examiner }: Pick<Services, 'speaker' | 'examiner'>) =>
  new Hono()
    .get(
      '/api/framework',
      describe('The framework: the article as data; with `?language=de` in German', { 200: 'the framework' }),
      (c) => {
        const language = c.req.query('language') === 'de' ? 'de' : 'en';
        const etag = `"${framework.version}-${language}"`;
        c.header('etag', etag);
        c.header('content-language', language);
        // Asked for by version it never changes; asked for without, it is checked again each time.
        c.header(
          'cache-control',
          c.req.query('version') === framework.version
            ? 'public, max-age=31536000, immutable'
            : 'public, max-age=0, must-revalidate',
        );
        if (c.req.header('if-none-match') === etag) return c.body(null, 304);
        return c.json(language === 'de' ? inGerman : framework);
      },
    )
    .get(
      '/api/speaker',
      describe('Who speaks, and where words are sent', { 200: speakerSchema }),
      async (c) => {
        const { kind, name, endpoint } = speaker;
        // To ask who speaks is no reason to examine anybody.
        const exam = await examiner.latest().catch(() => null);
        const role = kind === 'guide' ? ('lead' as const) : (exam?.role ?? examiner.unexamined);
        return c.json({ kind, name, endpoint, role });
      },
    );
