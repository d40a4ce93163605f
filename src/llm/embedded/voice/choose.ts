/** FNV-1a: small, and the same on every platform. */
export function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

/**
 * Chooses a wording by the seed. A seed ends in the number of the turn, so two turns in a row never get the same one.
 */
export function choose<T>(wordings: readonly [T, T, ...T[]], seed: string): T {
  const [, talk = seed, turn = ''] = /^(.*?)(\d{0,9})$/s.exec(seed) ?? [];
  return wordings[(hash(talk) + Number(turn)) % wordings.length] ?? wordings[0];
}
