import { dayOf } from '../parts/dates.ts';
import type { Summary } from '../wire/types.ts';
import { words } from '../words.ts';

/** Where the sheet comes from: enough to question it. */
export function Foot({ summary }: { summary: Summary }) {
  const { provenance, framework, disclaimer } = summary;
  return (
    <footer class="sheet-foot">
      {provenance.notice && <p class="sheet-notice">{provenance.notice}</p>}
      <p>
        {words.sheet.counts} {words.sheet.by(provenance.speaker, provenance.endpoint)}{' '}
        {words.sheet.framework(framework.author, dayOf(framework.date))} {disclaimer}
      </p>
    </footer>
  );
}
