import type { Clause } from './clauses.ts';
import { type Cut, cut, has, plain, words } from './cut.ts';
import { findAll } from './phrases.ts';
import type { Token } from './tokens.ts';
import { affirmations, rhetorical } from './words/rhetoric.ts';

const rhetoricBook = plain(rhetorical);
const affirmationBook = plain(affirmations);

/** "Is there anything better than X": asked, and yet said. */
export function byRhetoric(tokens: readonly Token[]): Cut[] | null {
  const [found] = findAll(rhetoricBook, tokens);
  return found && found.from <= 2 && found.to < tokens.length
    ? cut(tokens, [found.to, tokens.length, 'chosen'])
    : null;
}

const auxiliaries = words('do am would will could can did');
const askers = words('what which who whom');
const self = words('i me my');
const verbs = words(
  'i we he she it they you is are was were am be do does did have has had will would can could',
);
const longestAnswer = 8;

const affirms = (tokens: readonly Token[]): boolean =>
  findAll(affirmationBook, tokens).some(({ from }) => from === 0);

/**
 * "Do I enjoy it? More than anything." says that one does; "What would I miss? The debugging." says what one would
 * miss. Who asks themselves and answers has told it.
 */
export function answeredByOneself(clauses: readonly Clause[]): Clause[] {
  return clauses.flatMap((clause, at) => {
    const [before, next] = [clauses[at - 1], clauses[at + 1]];
    if (before && asksWhat(before) && isAnswer(clause))
      return [{ ...clause, joint: 'start', tokens: [...unasked(before.tokens), ...clause.tokens] }];
    if (next && asksWhat(clause) && isAnswer(next)) return [];
    const own = clause.asked && auxiliaries.has(clause.tokens[0]?.word ?? '') && has(clause.tokens, self);
    return own && next && !next.asked && affirms(next.tokens) ? [{ ...clause, asked: false }] : [clause];
  });
}

const asksWhat = ({ asked, tokens }: Clause): boolean =>
  asked && askers.has(tokens[0]?.word ?? '') && has(tokens, self) && tokens.length <= longestAnswer;

const isAnswer = ({ asked, tokens }: Clause): boolean =>
  !asked && tokens.length <= longestAnswer && !has(tokens, verbs);

/** The question as the start of its answer: one breath, without "what". */
const unasked = (tokens: readonly Token[]): Token[] =>
  tokens.slice(1).map((token) => ({ ...token, before: 'none' }));
