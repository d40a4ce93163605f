import type { Job } from './jobs.ts';

/** How many of a kind are taken for one in a sample: a reply takes a local model seconds, a scoring a minute or two. */
const shares: Readonly<Record<Job['kind'], number>> = {
  question: 1,
  pressure: 1,
  injection: 1,
  said: 1,
  statement: 0.6,
  identity: 0.6,
  talk: 0.4,
  mirror: 0.2,
  'pushed-card': 0.2,
  'injected-card': 0.2,
};

/**
 * So many of each kind, by what they cost, chosen by the seed: the same seed gives the same sample, whatever else is in the list, and a
 * smaller one begins a larger one. The kinds take turns, so that a run that is cut off has some of each.
 */
export function sampleOf<T extends Pick<Job, 'kind' | 'id'>>(
  all: readonly T[],
  of: number,
  seed: number,
): T[] {
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const chosen = kinds.flatMap((kind) => {
    const own = all
      .filter((each) => each.kind === kind)
      .map((each) => ({ each, at: mixed(`${seed}:${kind}:${each.id}`) }))
      .sort((a, b) => a.at - b.at)
      .map(({ each }) => each);
    const most = of === 0 ? own.length : Math.max(kind === 'identity' ? 2 : 1, Math.round(of * shares[kind]));
    return own.slice(0, most).map((each, index, { length }) => ({ each, turn: (index + 0.5) / length }));
  });
  return chosen.toSorted((a, b) => a.turn - b.turn).map(({ each }) => each);
}

/** FNV-1a. */
function mixed(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
