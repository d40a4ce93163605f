/** What stands before a token: nothing but space, a comma or dash, or the end of a sentence. */
export type Break = 'none' | 'comma' | 'stop';

/** A word as it is compared, and where it stands in the text. A contraction gives two tokens with one place. */
export type Token = { word: string; start: number; end: number; before: Break };

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;
const sentenceEnd = /[.!?;…](?=["'”’)\s.!?…]|$)|[\n\r。！？]|\.{2,}/u;
const pause = /[,()–—]|:\s|\s-\s|--/u;

const suffixes: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'m", 'am'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
];
const irregular = new Map([
  ["can't", 'can not'],
  ["won't", 'will not'],
  ["let's", 'let us'],
  ['cannot', 'can not'],
  ['gonna', 'going to'],
  ['whats', 'what is'],
  ['hows', 'how is'],
  ['wheres', 'where is'],
  ['whos', 'who is'],
  ['thats', 'that is'],
  ['theyre', 'they are'],
  ['youre', 'you are'],
  ['wanna', 'want to'],
  ['im', 'i am'],
  ['ive', 'i have'],
]);
const unmarked = /^(?:do|does|did|is|are|was|would|could|should|ca|wo|have|has)nt$/;
const verbalS = new Set(['it', 'that', 'what', 'he', 'she', 'there', 'here', 'who', 'where', 'how', 'this']);

/** The words that a written word stands for: "don't" is "do not", "team's" is "team". */
function expand(written: string): string[] {
  const plain = written.toLowerCase().replaceAll('’', "'").replace(/'+$/, '');
  const known = irregular.get(plain);
  if (known) return known.split(' ');
  if (unmarked.test(plain)) return expand(`${plain.slice(0, -2)}n't`);
  for (const [suffix, meaning] of suffixes) {
    if (plain.endsWith(suffix) && plain.length > suffix.length) {
      return [plain.slice(0, -suffix.length), meaning];
    }
  }
  if (!plain.endsWith("'s")) return [plain];
  const owner = plain.slice(0, -2);
  return verbalS.has(owner) ? [owner, 'is'] : [owner];
}

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(word)) {
    const start = match.index;
    const written = match[0].replace(/['’]+$/, '');
    const between = text.slice(last, start);
    const before = sentenceEnd.test(between) ? 'stop' : pause.test(between) ? 'comma' : 'none';
    const end = start + written.length;
    expand(written).forEach((each, index) => {
      tokens.push({ word: each, start, end, before: index === 0 ? before : 'none' });
    });
    last = end;
  }
  return tokens;
}
