import { has, words } from './cut.ts';
import type { Token } from './tokens.ts';

/** What one does, knows or is told of is picked out as well, and it is no wish. */
const idle = words(
  'do did does doing done know knew known good better best paid pay have has had got get can could must told learned studied trained hired used call called spend spent expected not never no nobody they he she people everyone was were',
);
const own = words('i me');
const copulas = words('is are');

/** "X is what drives me", "what I came for is X", "it is X that pulls me": a thing is picked out for what it is to one. */
export function picksOut(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ word }) => word === 'what');
  const relative = at > 0 && copulas.has(tokens[at - 1]?.word ?? '') ? tokens.slice(at + 1) : null;
  const copula = tokens.findIndex(({ word }, index) => index > 1 && copulas.has(word));
  const fronted = at === 0 && copula > 0 ? tokens.slice(1, copula) : null;
  const that = tokens.findLastIndex(({ word }) => word === 'that');
  const cleft = tokens
    .slice(0, 3)
    .some(({ word }, index) => word === 'it' && tokens[index + 1]?.word === 'is');
  const said = relative ?? fronted ?? (cleft && that > 0 ? tokens.slice(that + 1) : []);
  return has(said, own) && !has(said, idle) && said.length > 1;
}
