import type { Move } from '../../prompts/briefing.ts';
import { type AgendaState, asked } from './agenda-state.ts';

const mostChecks = 2;

/** What the reader is not sure of is better asked than believed; seldom, or the talk becomes a form. */
export function check(state: AgendaState): Move | null {
  const unsure = state.noted.filter(
    ({ status, strength, sure }) => status === 'proposed' && (strength === 1 || !sure),
  );
  const [piece, ...more] = unsure.length > 0 ? unsure : state.proposed;
  const before = asked(state);
  if (!piece || more.length > 0 || before.at(-1)?.kind === 'check') return null;
  if (before.filter(({ kind }) => kind === 'check').length >= mostChecks) return null;
  return checkOf(piece);
}

export const checkOf = ({ id, lens, quote, leansTo }: NonNullable<AgendaState['unclear']>): Move => ({
  kind: 'check',
  lens,
  evidenceId: id,
  quote,
  leansTo,
});

/** What a yes or no would settle is come back to once, where something was asked of the coach instead. */
export function checkAgain({ exchanges, noted }: AgendaState): Move | null {
  const [open, earlier] = [exchanges.at(-1)?.before, exchanges.at(-2)?.before];
  return open?.kind === 'check' && earlier?.kind !== 'check' && noted.length === 0 ? open : null;
}
