import { useState } from 'preact/hooks';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useTried } from '../parts/use-tried.ts';
import { StandingForm } from '../start/standing-form.tsx';
import type { Standing } from '../wire/types.ts';
import { words } from '../words.ts';

type Props = { from: Standing | null; onSave: (after: Standing | null) => Promise<void> };

/** Where the visitor stands after the talk: the same questions as before it. */
export function AfterForm({ from, onSave }: Props) {
  const [told, setTold] = useState('');
  const { busy, failure, attempt } = useTried();
  const save = async (after: Standing | null) => {
    setTold('');
    if (!after && !from) setTold(words.sheet.afterNothing);
    else if (await attempt(() => onSave(after)))
      setTold(after ? words.sheet.afterSaved : words.sheet.afterTaken);
  };
  return (
    <section class="card after noprint" aria-labelledby="after-heading">
      <h2 id="after-heading">{words.sheet.afterHeading}</h2>
      <p class="quiet">{words.sheet.afterHint}</p>
      <StandingForm from={from} withStage={false} onSubmit={save}>
        <div class="buttons">
          <button type="submit" class="button" disabled={busy}>
            {words.sheet.afterSave}
          </button>
          <span class="quiet" role="status">
            {told}
          </span>
        </div>
        {failure && <FailureNotice failure={failure} />}
      </StandingForm>
    </section>
  );
}
