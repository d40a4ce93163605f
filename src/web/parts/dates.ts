import { words } from '../words.ts';

/** As on the decision sheet: 23 November 2026. */
export const dayOf = (timestamp: string) =>
  new Intl.DateTimeFormat(words.locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(timestamp),
  );
