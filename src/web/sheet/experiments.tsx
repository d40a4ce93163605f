import { lensName } from '../framework.ts';
import type { Summary } from '../wire/types.ts';
import { words } from '../words.ts';

/** Small trials for the next 30 days: if this comes up, do that, and see what it tells. */
export function Experiments({ experiments }: { experiments: Summary['experiments'] }) {
  if (experiments.length === 0) return null;
  return (
    <section class="box">
      <h2>{words.sheet.try}</h2>
      <ul class="experiments">
        {experiments.map(({ lens, situation, action, watch, tells }) => (
          <li key={`${lens} ${situation}`}>
            <b>{words.sheet.ifWord}</b>
            <span lang="en">{ended(situation, '')}</span>
            <b>{words.sheet.thenWord}</b>
            <span lang="en">{ended(action)}</span> {words.sheet.watch}
            <span lang="en">{ended(watch)}</span> {words.sheet.tells}
            <span lang="en">{ended(tells)}</span> <span class="quiet">({lensName(lens)})</span>
          </li>
        ))}
      </ul>
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
