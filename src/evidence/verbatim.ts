export type Span = { start: number; end: number };

type Folded = {
  text: string;
  /** For each folded code unit, the cluster of the original it came from. */
  clusters: Span[];
};

const singleQuotes = /[‘’‚‛′‵`´＇]/g;
const doubleQuotes = /[“”„‟″‶«»＂]/g;
const dashes = /[‐‑‒–—―−﹘﹣－]/g;
/** What joins words, unlike the longer dashes. */
const hyphen = /[-‐‑]/;
const invisible = /[\u00AD\u200B\u2060\uFEFF]/g;
const wordCharacter = /[\p{L}\p{N}]/u;
/** Decomposed, a letter's marks stand after it. */
const endsInLetter = /[\p{L}\p{N}]\p{M}*$/u;
const longestLetter = 12;
const lineOrSpace = /\s/;

/** A base character with its marks: normalising cluster by cluster gives the same as normalising the whole. */
const cluster = /\r\n|[^\p{M}]\p{M}*|\p{M}+/gu;

/**
 * Folds what differs only in typography. Compared in NFKD, in which two texts are equal exactly when their NFKC
 * forms are; decomposition never joins two clusters, so every folded unit can be traced back.
 */
function fold(original: string): Folded {
  let text = '';
  const clusters: Span[] = [];
  for (const match of original.matchAll(cluster)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const folded = match[0]
      .replace(singleQuotes, "'")
      .replace(doubleQuotes, '"')
      .replace(dashes, '-')
      .replace(invisible, '')
      .normalize('NFKD');
    for (const unit of folded.split('')) {
      const white = lineOrSpace.test(unit);
      if (white && text.endsWith(' ')) continue;
      text += white ? ' ' : unit;
      clusters.push(span);
    }
  }
  return { text, clusters };
}

let latest: { original: string; folded: Folded } | null = null;

/** Several quotes are looked up in one text: its folded form is kept until another text comes. */
function foldOnce(original: string): Folded {
  if (latest?.original !== original) latest = { original, folded: fold(original) };
  return latest.folded;
}

/**
 * Where a quote stands in what somebody wrote: the check that every piece of evidence must pass.
 *
 * Typographic quotes, dashes, white space and compatibility forms are folded (Unicode NFKC); letters, case, order
 * and punctuation are not. The quote must cover whole words.
 *
 * @returns UTF-16 offsets of the first match in the original text, or `null` where the words do not stand there.
 */
export function findVerbatim(quote: string, text: string): Span | null {
  const wanted = fold(quote.trim()).text.trim();
  if (!wordCharacter.test(wanted)) return null;
  const said = foldOnce(text);
  for (let at = said.text.indexOf(wanted); at !== -1; at = said.text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const first = said.clusters[at];
    const last = said.clusters[end - 1];
    if (!first || !last) return null;
    const splitsCluster = said.clusters[at - 1] === first || said.clusters[end] === last;
    if (!splitsCluster && !splitsWord(said, text, at) && !splitsWord(said, text, end)) {
      return { start: first.start, end: last.end };
    }
  }
  return null;
}

function splitsWord(said: Folded, original: string, at: number): boolean {
  const before = lastCharacter(said.text.slice(Math.max(0, at - 2), at));
  const after = firstCharacter(said.text.slice(at, at + 2));
  if (wordCharacter.test(before) && wordCharacter.test(after)) return true;
  return joinsAt(said, original, at) || joinsAt(said, original, at - 1);
}

/**
 * Whether a mark between two letters makes one word of them: nobody who wrote "can't" is quoted with "I can", nor with
 * "technical" who wrote "non-technical". A long dash joins nothing.
 */
function joinsAt({ text, clusters }: Folded, original: string, at: number): boolean {
  const joins = text.charAt(at) === "'" || hyphen.test(original.charAt(clusters[at]?.start ?? -1));
  if (!joins) return false;
  return (
    endsInLetter.test(text.slice(Math.max(0, at - longestLetter), at)) &&
    wordCharacter.test(firstCharacter(text.slice(at + 1, at + 3)))
  );
}

const lastCharacter = (text: string) => [...text].at(-1) ?? '';
const firstCharacter = (text: string) => [...text].at(0) ?? '';
