import { lensName } from '../framework.ts';
import { beadAt } from '../ladder/bead.ts';
import { isLessSure } from '../ladder/less-sure.ts';
import { Rung } from '../ladder/rung.tsx';
import { leansWords } from '../ladder/verdict-words.ts';
import type { LensScore, Summary } from '../wire/types.ts';
import { words } from '../words.ts';
import { chosenQuotes, shortened } from './chosen-quotes.ts';

function SheetRung({ score, evidence }: { score: LensScore; evidence: Summary['evidence'] }) {
  const { lens, leaning, balance, weight, torn } = score;
  const { quotes, more } = chosenQuotes(evidence.filter(({ id }) => score.evidence.includes(id)));
  return (
    <tr>
      <th scope="row">
        {lensName(lens)}
        {weight !== 1 && <small class="weight"> {words.ladder.weight(weight)}</small>}
      </th>
      <td class="mid">
        <Rung leaning={leaning} at={beadAt(leaning, balance)} />
        <span class={torn ? 'torn' : 'unseen'}>{leansWords(score)}</span>
      </td>
      <td>
        {quotes.length === 0 && <span class="quiet">{words.sheet.open}</span>}
        {quotes.map((piece, index) => (
          <span key={piece.id}>
            {index > 0 && ' '}
            <span class="said shaped" lang="en" data-leans={piece.leansTo}>
              “{shortened(piece.quote)}”
            </span>
            {isLessSure(piece) && (
              <span class="quiet">
                {' '}
                ({words.strength[piece.strength]}, {words.ladder.lessSure})
              </span>
            )}
          </span>
        ))}
        {more > 0 && <span class="quiet"> {words.sheet.more(more)}</span>}
      </td>
    </tr>
  );
}

/** The ladder as it stands on paper: lens, rung, the words it rests on. */
export function SheetLadder({ summary }: { summary: Summary }) {
  return (
    <table class="sheet-ladder">
      <caption class="unseen">{words.ladder.heading}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{words.sheet.columns.lens}</th>
          <th scope="col">{words.sheet.columns.leaning}</th>
          <th scope="col">{words.sheet.columns.words}</th>
        </tr>
      </thead>
      <tbody>
        {summary.scorecard.lenses.map((score) => (
          <SheetRung key={score.lens} score={score} evidence={summary.evidence} />
        ))}
      </tbody>
    </table>
  );
}
