import { Sentence } from '../ladder/sentence.tsx';
import { plainWords } from '../ladder/verdict-words.ts';
import type { Summary } from '../wire/types.ts';
import { words } from '../words.ts';
import { changeWords, smallestChanges } from './change-words.ts';

/** The smallest changes that would give another result; each was tried by the server. */
export function WhatWouldChange({ summary }: { summary: Summary }) {
  const changes = smallestChanges(summary.whatWouldChange).map(changeWords);
  const tooEarly = summary.scorecard.leaning === 'not-enough-evidence';
  return (
    <section class="box">
      <h2>{words.sheet.change}</h2>
      {tooEarly && <p class="quiet">{words.sheet.changeTooEarly}</p>}
      {!tooEarly && changes.length === 0 && <p class="quiet">{words.sheet.changeNone}</p>}
      {!tooEarly && (
        <ul>
          {changes.map((pieces) => (
            <li key={plainWords(pieces)}>
              <Sentence pieces={pieces} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
