import { lensName } from '../framework.ts';
import type { Summary } from '../wire/types.ts';
import { words } from '../words.ts';
import { GuideWords, isTranslated } from './guide-words.tsx';

type Props = { experiments: Summary['experiments']; trials: number; longest: number };

/** Small trials for the next 30 days: if this comes up, do that, and see what it tells. */
export function Experiments({ experiments, trials, longest }: Props) {
  const more = Math.max(0, experiments.length - trials);
  if (experiments.length === 0) return null;
  return (
    <section class="box">
      <h2>{words.sheet.try}</h2>
      <ul class="experiments">
        {experiments.slice(0, trials).map((experiment) => (
          <Trial key={`${experiment.lens} ${experiment.situation}`} {...experiment} longest={longest} />
        ))}
      </ul>
      {more > 0 && <p class="quiet">{words.sheet.more(more)}</p>}
    </section>
  );
}

type TrialProps = Summary['experiments'][number] & { longest: number };

function Trial({ lens, situation, action, watch, tells, longest }: TrialProps) {
  const [ifWord, thenWord] = words.sheet.ifThen(isTranslated(situation));
  return (
    <li>
      <b>{ifWord}</b>
      <GuideWords text={situation} longest={longest} end="" />
      <b>{thenWord}</b>
      <GuideWords text={action} longest={longest} end="." /> {words.sheet.watch}
      <GuideWords text={watch} longest={longest} end="." /> {words.sheet.tells}
      <GuideWords text={tells} longest={longest} end="." /> <span class="quiet">({lensName(lens)})</span>
    </li>
  );
}
