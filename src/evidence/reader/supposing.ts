import { has, wordAt, words } from './cut.ts';
import { stanceOf } from './stance.ts';
import type { Token } from './tokens.ts';

const pointed = words('worth waste pointless choose choice pick between');
const supposed = words('i we they you he she somebody someone anyone');
/** "I'd miss it if ...": so much must stand before what is supposed. */
const fewest = 2;

/** "If I had to manage, I would miss the code": what is only supposed is no part of what is said. */
export function withoutCondition(tokens: readonly Token[]): readonly Token[] {
  // "Not worth it if I can't X", "if I have to choose it's Y": the condition is the point.
  if (has(tokens, pointed)) return tokens;
  const after = tokens.findIndex(
    ({ word }, at) => at > fewest && word === 'if' && supposed.has(wordAt(tokens, at + 1)),
  );
  // "Not worth it if I can't build": what is wanted is in the condition.
  if (after > 0 && tokens.some(({ word }) => word === 'worth')) return tokens;
  if (after > 0) return tokens.slice(0, after);
  const at = tokens.findIndex((token) => ['if', 'unless', 'suppose', 'supposing'].includes(token.word));
  if (at < 0 || at > 2 || wordAt(tokens, at + 1) === 'only') return tokens;
  const pause = tokens.findIndex(({ before }, index) => index > at && before !== 'none');
  const would = tokens.findIndex(
    (token, index) => index > at + 2 && token.word === 'i' && wordAt(tokens, index + 1) === 'would',
  );
  const main = pause > at + 2 && (would < 0 || pause < would) ? pause : would > 0 ? would : pause;
  if (main < 0) return tokens;
  // "If I never coded again, I would wither": what one would suffer from is in the condition.
  const { fearsLoss } = stanceOf({ tokens, asked: false });
  return fearsLoss ? tokens : tokens.slice(main);
}

const liking = new Set(
  'liked enjoyed loved wanted cared preferred fancied relished craved adored felt found'.split(' '),
);

/** "If I were made a manager" says where, "if I were more patient" who one is not. */
const placed = words('made put given offered moved in on to at forced asked told not allowed');
const wouldLike = (tokens: readonly Token[]): boolean => {
  const at = tokens.findIndex(({ word }, index) => word === 'i' && wordAt(tokens, index + 1) === 'would');
  return at > 0 && tokens.slice(at + 2, at + 5).some(({ word }) => wishing.has(word));
};
const wishing = words('like love enjoy want prefer care');

const supposing = words('suppose supposing imagine assume assuming picture');
/** "Suppose I loved it", "what if I wanted to lead": nothing is said of what is. */
export function isSupposed(tokens: readonly Token[]): boolean {
  const from = wordAt(tokens, 0) === 'just' ? 1 : 0;
  const opens =
    supposing.has(wordAt(tokens, from)) ||
    (wordAt(tokens, from) === 'say' && wordAt(tokens, from + 1) === 'i') ||
    (wordAt(tokens, from) === 'what' && wordAt(tokens, from + 1) === 'if');
  return opens && !tokens.some(({ word }, at) => word === 'i' && wordAt(tokens, at + 1) === 'would');
}

/** "If I enjoyed that side I would take the group", "were I keen on it, I'd apply": so it is not so. */
export function isContrary(tokens: readonly Token[]): boolean {
  const [first, second, third, fourth] = [0, 1, 2, 3].map((at) => wordAt(tokens, at));
  const would = tokens.some(({ word }) => word === 'would');
  if (!would || tokens.some(({ word }) => word.startsWith('miss'))) return false;
  if (first === 'if' && second === 'i')
    return (
      liking.has(third ?? '') ||
      (['only', 'really', 'actually'].includes(third ?? '') && liking.has(fourth ?? '')) ||
      (third === 'were' && !placed.has(fourth ?? '') && wouldLike(tokens))
    );
  return (first === 'were' || first === 'did' || first === 'had') && second === 'i' && third !== 'not';
}
