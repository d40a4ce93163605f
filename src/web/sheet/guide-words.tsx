import { words } from '../words.ts';
import { shortened } from './chosen-quotes.ts';

/** Words that the speaker put on the sheet: in the page's language where they are the guide's, else as they were written. */
export function GuideWords({ text, longest, end }: { text: string; longest: number; end?: string }) {
  const said = words.sheet.ofGuide(text);
  const short = shortened(said, longest);
  return (
    <span lang={isTranslated(text) ? undefined : 'en'}>{end === undefined ? short : ended(short, end)}</span>
  );
}

export const isTranslated = (text: string): boolean => words.sheet.ofGuide(text) !== text;

/** Whoever wrote it may have ended it with a full stop, or not. */
const ended = (text: string, end: string) =>
  end === ''
    ? text.trim().replace(/[.,]$/, '')
    : /[.!?…]$/.test(text.trim())
      ? text.trim()
      : `${text.trim()}${end}`;
