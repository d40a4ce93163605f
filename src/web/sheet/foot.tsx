import { article } from '../framework.ts';
import { isLessSure } from '../ladder/less-sure.ts';
import { dayOf } from '../parts/dates.ts';
import type { Summary } from '../wire/types.ts';
import { words } from '../words.ts';
import { GuideWords } from './guide-words.tsx';

/** Where the sheet comes from: enough to question it. */
export function Foot({ summary }: { summary: Summary }) {
  const { provenance, framework, evidence } = summary;
  const { speaker, endpoint, passes, disagreements, dropped, replaced, notice, exam, role, rubric } =
    provenance;
  const isOfModel = speaker.toLowerCase() !== 'guide';
  return (
    <footer class="sheet-foot">
      {notice && (
        <p class="sheet-notice">
          <GuideWords text={notice} longest={notice.length * 2} />
        </p>
      )}
      <p>
        {[
          words.sheet.counts,
          words.sheet.by(speaker, endpoint, role),
          exam ? words.sheet.exam(dayOf(exam.takenAt), exam) : '',
          passes > 1 ? words.sheet.readTwice(passes, disagreements) : '',
          (rubric ?? 1) > 1 && evidence.some(isLessSure) ? words.sheet.lessSure : '',
          dropped > 0 ? words.sheet.dropped(dropped) : '',
          replaced.length > 0 ? words.sheet.replaced(replaced) : '',
          words.sheet.asSaid(isOfModel && replaced.length < 3),
          words.sheet.framework(framework.author, dayOf(framework.date)),
          // A sheet keeps the English one; another language says it in its own words.
          words.asTheServer ? summary.disclaimer : article.disclaimer,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </footer>
  );
}
