import { lensName } from '../framework.ts';
import type { Summary } from '../wire/types.ts';
import { words } from '../words.ts';
import { shortened } from './chosen-quotes.ts';

type Props = { experiments: Summary['experiments']; trials: number; longest: number };

/** Small trials for the next 30 days: if this comes up, do that, and see what it tells. */
export function Experiments({ experiments, trials, longest }: Props) {
  const short = (text: string, end?: string) => ended(shortened(text, longest), end);
  const more = Math.max(0, experiments.length - trials);
  if (experiments.length === 0) return null;
  return (
    <section class="box">
      <h2>{words.sheet.try}</h2>
      <ul class="experiments">
        {experiments.slice(0, trials).map(({ lens, situation, action, watch, tells }) => (
          <li key={`${lens} ${situation}`}>
            <b>{words.sheet.ifWord}</b>
            <span lang="en">{short(situation, '')}</span>
            <b>{words.sheet.thenWord}</b>
            <span lang="en">{short(action)}</span> {words.sheet.watch}
            <span lang="en">{short(watch)}</span> {words.sheet.tells}
            <span lang="en">{short(tells)}</span> <span class="quiet">({lensName(lens)})</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">{words.sheet.more(more)}</p>}
    </section>
  );
}

/** Whoever wrote it may have ended it with a full stop, or not. */
const ended = (text: string, end = '.') =>
  end === ''
    ? text.trim().replace(/[.,]$/, '')
    : /[.!?…]$/.test(text.trim())
      ? text.trim()
      : `${text.trim()}${end}`;
