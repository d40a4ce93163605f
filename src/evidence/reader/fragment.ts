import { words } from './cut.ts';
import type { Part } from './parts.ts';

/** Who does something, or what is done: a fragment has neither. */
const verbs = words(
  'i me we he she they it you is are was were am be been do does did have has had will would can could give gives make makes get gets depends depend varies',
);

const longest = 8;

/** "Solving problems": an answer to the question asked, with nobody in it who does anything. */
export function isFragment(parts: readonly Part[]): boolean {
  const tokens = [...new Set(parts.map(({ clause }) => clause))].flatMap((clause) => clause.tokens);
  return tokens.length <= longest && tokens.every(({ word }) => !verbs.has(word));
}

const longestName = 12;
/** "Civil engineer, twelve years" says who one is, and no wish. */
const ofOneself = /^(?:\d+|years?)$/;

export const tellsWho = (parts: readonly Part[]): boolean =>
  parts.some(({ clause }) => clause.tokens.some(({ word }) => ofOneself.test(word)));

/** "Compilers, and whatever comes after": who names a thing when asked what they would like has said that they would. */
export function asAnswer(part: Part): Part {
  const { clause, stance, role, tokens, weight } = part;
  const isAnswer =
    clause.sentence === 0 &&
    stance.kind === 'open' &&
    role === 'plain' &&
    weight > 0 &&
    tokens.length <= longestName;
  return isAnswer && !tellsWho([part]) && clause.tokens.every(({ word }) => !verbs.has(word))
    ? { ...part, stance: { ...stance, kind: 'drawn', force: 2 }, weight: 1 }
    : part;
}
