export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Replaces, removes, doubles or wraps one value somewhere in a tree, as broken models do. */
export function mutate(value: Json, path: number[], junk: Json): Json {
  const [step = 0, ...rest] = path;
  if (rest.length === 0 || value === null || typeof value !== 'object') return junk;
  if (Array.isArray(value)) {
    if (value.length === 0) return [junk];
    const at = step % value.length;
    if (step % 7 === 0) return [...value, ...value, junk];
    return value.with(at, mutate(value[at] ?? null, rest, junk));
  }
  const keys = Object.keys(value);
  const key = keys[step % keys.length] ?? '';
  if (step % 11 === 0) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  return { ...value, [key]: mutate(value[key] ?? null, rest, junk) };
}
