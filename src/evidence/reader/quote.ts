import type { Token } from './tokens.ts';

const longest = 200;
const leading = new Set(
  'and but so because also well however though although while whilst whereas since then or yet plus except even cos cause despite nevertheless oh um hmm yes yeah no'.split(
    ' ',
  ),
);

/** The visitor's own words for a run of tokens: whole words, no leading "and", and no longer than can be read at a glance. */
export function quoteOf(
  text: string,
  tokens: readonly Token[],
  around: { from: number; to: number },
): string {
  let from = 0;
  while (
    from < around.from &&
    leading.has(tokens[from]?.word ?? '') &&
    // "No, I lead" begins with a word of talk; "no people" is what was said.
    (tokens[from]?.word !== 'no' || tokens[from + 1]?.before !== 'none') &&
    tokens[from + 1]?.start !== tokens[from]?.start
  ) {
    from += 1;
  }
  let to = tokens.length;
  const length = () => (tokens[to - 1]?.end ?? 0) - (tokens[from]?.start ?? 0);
  while (length() > longest && to > around.to) to -= 1;
  while (length() > longest && from < around.from) from += 1;
  while (length() > longest && to > from + 1) to -= 1;
  const start = tokens[from]?.start ?? 0;
  let end = tokens[to - 1]?.end ?? start;
  while ('+#%'.includes(text.charAt(end) || ' ')) end += 1;
  return text.slice(start, end);
}
