import type { LensId } from '../../framework/ids.ts';
import type { Reading } from '../evidence.ts';
import { clausesOf } from './clauses.ts';
import { lensOf } from './lens.ts';
import { mentorsWithoutManaging } from './mentoring.ts';
import type { Judged } from './polarity.ts';
import { presses } from './pressure.ts';
import { withReferent } from './pronoun.ts';
import { quoteOf } from './quote.ts';
import { bareActivity, shortAnswer } from './short-answer.ts';
import { signOf } from './sign.ts';
import {
  clampStrength,
  cutWhereBothState,
  leansToOf,
  type Stated,
  state,
  strengthOf,
  wanted,
} from './stated.ts';

type Draft = { reading: Reading; at: number };

function draft(text: string, said: Stated, drawn: readonly Judged[], asked: LensId | null): Reading | null {
  const leansTo = leansToOf(drawn);
  if (!leansTo) return null;
  const { tokens } = said.clause;
  const places = [...drawn.map(({ target }) => target), ...said.marks.stances];
  const offset = tokens.length - said.tokens.length;
  const around = {
    from: Math.min(...places.map(({ from }) => from)),
    to: Math.max(...places.map(({ to }) => to)) + offset,
  };
  const quote = quoteOf(text, tokens, around);
  const targets = drawn.map(({ target }) => target.value);
  return {
    quote,
    lens: lensOf(tokens, asked),
    sign: leansTo === 'both' ? null : signOf(quote, leansTo, targets),
    leansTo,
    strength: strengthOf(drawn, said.marks),
  };
}

/** What comes after "but" counts most: what stood before it is lowered where the two do not agree. */
function weighContrasts(drafts: readonly Draft[], said: readonly Stated[]): Reading[] {
  return drafts.map(({ reading, at }) => {
    const next = said[at + 1];
    const own = said[at]?.clause.joint === 'concession';
    const turned =
      next?.clause.joint === 'contrast' &&
      (drafts.some((other) => other.at === at + 1 && other.reading.leansTo !== reading.leansTo) ||
        next.judged.some(({ target, pull }) => pull === -1 && target.value.track === reading.leansTo));
    return turned || own ? { ...reading, strength: clampStrength(reading.strength - 1) } : reading;
  });
}

/**
 * Proposes what a visitor's words say about the two tracks, in the order said. Deterministic and modest: where the
 * words do not decide, nothing is proposed, and everything proposed is for the visitor to confirm or strike.
 */
export function read(text: string, asked: LensId | null): Reading[] {
  const said = withReferent(clausesOf(text).flatMap(cutWhereBothState).map(state));
  const drafts: Draft[] = [];
  // "Say it. Management." answers no question about work.
  const pressed = said.some(({ clause }) => presses(clause.tokens));
  said.forEach((each, at) => {
    if (each.foreign) return;
    const mentoring = mentorsWithoutManaging(text, said, at);
    const last = drafts.at(-1);
    if (mentoring) {
      if (last && last.at === mentoring.replaces) drafts.pop();
      const lens = lensOf(each.clause.tokens, asked);
      drafts.push({ at, reading: { lens, leansTo: 'technical', ...mentoring.reading } });
      return;
    }
    const drawn = wanted(each);
    const plain = () => (pressed ? [] : asked ? shortAnswer(each) : bareActivity(each));
    const answered = drawn.length > 0 ? drawn : plain();
    const reading = draft(text, each, answered, asked);
    if (!reading) return;
    // Without a stance word nothing is stronger than clear.
    const strength =
      drawn.length > 0 ? reading.strength : clampStrength(Math.min(asked ? 2 : 1, reading.strength));
    drafts.push({ at, reading: { ...reading, strength } });
  });
  return weighContrasts(drafts, said);
}
