import { useId } from 'preact/hooks';
import { words } from '../words.ts';

/** Four answers, 0 (no) to 3 (yes); `null` where none was given yet. */
export type ClarityAnswers = readonly (number | null)[];

export const noAnswers: ClarityAnswers = [null, null, null, null];

/** The server takes four answers or none. */
export function completeClarity(answers: ClarityAnswers): number[] | null {
  const given = answers.filter((answer) => answer !== null);
  return given.length === answers.length ? given : null;
}

export const isHalfAnswered = (answers: ClarityAnswers) =>
  completeClarity(answers) === null && answers.some((answer) => answer !== null);

type Props = { answers: ClarityAnswers; onChange: (answers: ClarityAnswers) => void };

export function Clarity({ answers, onChange }: Props) {
  const name = useId();
  return (
    <div class="clarity">
      <p class="question-head">
        <span>{words.standing.clarity}</span>
        <span class="quiet dots-ends" aria-hidden="true">
          <span>{words.standing.clarityAnswers[0]}</span>
          <span>{words.standing.clarityAnswers.at(-1)}</span>
        </span>
      </p>
      {words.standing.clarityQuestions.map((question, index) => (
        <fieldset key={question} class="agree">
          <legend>{question}</legend>
          <div class="dots">
            {words.standing.clarityAnswers.map((answer, value) => (
              <input
                key={answer}
                type="radio"
                name={`${name}-${index}`}
                aria-label={answer}
                title={answer}
                checked={answers[index] === value}
                onChange={() => onChange(answers.with(index, value))}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
