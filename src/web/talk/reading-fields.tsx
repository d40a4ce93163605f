import { lensIds } from '../../framework/ids.ts';
import { lensName } from '../framework.ts';
import { Segments } from '../parts/segments.tsx';
import type { Evidence } from '../wire/types.ts';
import { words } from '../words.ts';

/** How a piece of evidence is read: what it is about, which way, how strongly. */
export type Reading = Pick<Evidence, 'lens' | 'leansTo' | 'strength'>;

const lenses = () => lensIds.map((lens) => [lens, lensName(lens)] as const);
const ways = () =>
  (['technical', 'both', 'management'] as const).map((way) => [way, words.leansTo[way]] as const);
const strengths = () => ([1, 2, 3] as const).map((strength) => [strength, words.strength[strength]] as const);

export function ReadingFields({ reading, onChange }: { reading: Reading; onChange: (to: Reading) => void }) {
  return (
    <>
      <Segments
        legend={words.note.lens}
        options={lenses()}
        value={reading.lens}
        onChange={(lens) => onChange({ ...reading, lens })}
      />
      <Segments
        legend={words.note.leansTo}
        options={ways()}
        value={reading.leansTo}
        onChange={(leansTo) => onChange({ ...reading, leansTo })}
      />
      <Segments
        legend={words.note.strength}
        options={strengths()}
        value={reading.strength}
        onChange={(strength) => onChange({ ...reading, strength })}
      />
    </>
  );
}
