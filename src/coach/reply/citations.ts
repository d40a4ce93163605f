import { type UnitId, unitIds } from '../../framework/ids.ts';

/** An id as a speaker writes it into its words: in brackets, after what rests on it. */
const inline =
  /\s*[[(]\s*((?:attribute|sign|lens|challenge|thread)\.[a-z.-]+(?:\s*[,;]\s*(?:attribute|sign|lens|challenge|thread)\.[a-z.-]+)*)\s*[\])]/giu;

const known = new Set<string>(unitIds);
const isUnitId = (id: string): id is UnitId => known.has(id);

export type Cited = { text: string; cited: { id: UnitId; at: number }[] };

/** Takes the ids out of what is shown, and tells where each stood. An id that the framework does not have is dropped. */
export function takeCitations(written: string): Cited {
  const cited: Cited['cited'] = [];
  let text = '';
  let last = 0;
  for (const match of written.matchAll(inline)) {
    text += written.slice(last, match.index);
    for (const id of (match[1] ?? '').split(/\s*[,;]\s*/u))
      if (isUnitId(id)) cited.push({ id, at: text.length });
    last = match.index + match[0].length;
  }
  return { text: text + written.slice(last), cited };
}

const longest = 160;

/**
 * Takes the ids out of a reply while it streams: what may become one is held back until it is clear.
 *
 * @returns what may be shown now; called with `null` at the end, what is left.
 */
export function createCitationFilter(): (delta: string | null) => string {
  let held = '';
  return (delta) => {
    held += delta ?? '';
    if (delta === null) return release(held.length);
    const open = /\s*[[(][^\])]*$|\s+$/u.exec(held);
    const isLong = open !== null && held.length - open.index > longest;
    return release(open && !isLong ? open.index : held.length);
  };
  function release(until: number): string {
    const shown = takeCitations(held.slice(0, until)).text;
    held = held.slice(until);
    return shown;
  }
}
