/** So many of each kind, chosen by the seed: the same seed gives the same sample, whatever else is in the list. */
export function sampleOf<T extends { kind: string; id: string }>(
  all: readonly T[],
  of: number,
  seed: number,
): T[] {
  if (of === 0) return [...all];
  const taken = new Map<string, number>();
  return all
    .map((each) => ({ each, at: mixed(`${seed}:${each.kind}:${each.id}`) }))
    .sort((a, b) => a.at - b.at)
    .filter(({ each: { kind } }) => {
      const count = (taken.get(kind) ?? 0) + 1;
      taken.set(kind, count);
      return count <= of;
    })
    .map(({ each }) => each);
}

/** FNV-1a. */
function mixed(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
