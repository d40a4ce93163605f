import type { Leaning } from '../wire/types.ts';

type Props = { leaning: Leaning; at: number | null; class?: string };

/** The product's one chart: a rung between the two rails, with a bead where the words pull. Always beside words that say the same. */
export function Rung({ leaning, at, class: className = '' }: Props) {
  const open = at === null || leaning === 'not-enough-evidence';
  return (
    <div
      class={`rung ${className}`}
      data-leans={open ? 'open' : leaning}
      style={{ '--at': open ? 0 : at }}
      aria-hidden="true"
    >
      {!open && (
        <>
          <i />
          <b />
        </>
      )}
    </div>
  );
}
