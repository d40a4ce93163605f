import { lensIds } from '../../framework/ids.ts';
import { lensName } from '../framework.ts';
import { Segments } from '../parts/segments.tsx';
import type { Evidence } from '../wire/types.ts';
import { words } from '../words.ts';

/** How a piece of evidence is read: what it is about, which way, how strongly. */
export type Reading = Pick<Evidence, 'lens' | 'leansTo' | 'strength'>;

/** The same while it is being chosen: nothing is taken for said that was not. */
export type ReadingDraft = { [Part in keyof Reading]: Reading[Part] | null };

export const isWhole = (draft: ReadingDraft): draft is Reading =>
  Object.values(draft).every((part) => part !== null);

type Props<Draft> = { reading: Draft; onChange: (to: Draft) => void };

const lenses = () => lensIds.map((lens) => [lens, lensName(lens)] as const);
const ways = () =>
  (['technical', 'both', 'management'] as const).map((way) => [way, words.leansTo[way]] as const);
const strengths = () => ([1, 2, 3] as const).map((strength) => [strength, words.strength[strength]] as const);

export function ReadingFields<Draft extends ReadingDraft>({ reading, onChange }: Props<Draft>) {
  return (
    <>
      <Segments
        required
        legend={words.note.lens}
        options={lenses()}
        value={reading.lens}
        onChange={(lens) => onChange({ ...reading, lens })}
      />
      <Segments
        required
        legend={words.note.leansTo}
        options={ways()}
        value={reading.leansTo}
        onChange={(leansTo) => onChange({ ...reading, leansTo })}
      />
      <Segments
        required
        legend={words.note.strength}
        options={strengths()}
        value={reading.strength}
        onChange={(strength) => onChange({ ...reading, strength })}
      />
    </>
  );
}
