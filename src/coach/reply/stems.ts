/** Words that say nothing about what a sentence is about. */
const empty = new Set(
  `a an the and or but so if then than that this these those there here it its itself as at by for from in into of off on onto out
  over to up with without about above after again all also am any are be because been before being both can could did do does
  doing done down each else even ever every few get gets getting go goes going got had has have having he her hers him his how i
  im ive id ill is isnt just let like likes liked lot may me might mine more most much must my myself no nor not now one ones only other our ours own
  per quite rather really same say says said she should some something such tell tells than their them they thing things think
  through too two under until us very was we were what when where which while who whom whose why will would yet you your yours
  yourself youre youve youd youll dont doesnt didnt cant couldnt wouldnt wont hear heard sound sounds seem seems feel feels
  mean means take takes read way kind sort bit part well still there`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a word only holds others together. */
export const isEmpty = (word: string): boolean => empty.has(word.toLowerCase().replace(/['’]/g, ''));

const word = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

/** Endings that one word is said with in several ways; the longest first. */
const endings = [
  'ingly',
  'edly',
  'ings',
  'ment',
  'ness',
  'ally',
  'ing',
  'ers',
  'ies',
  'ied',
  'est',
  'ed',
  'er',
  'es',
  'ly',
  'al',
  's',
  'e',
  'y',
];
const shortest = 3;

/** Cuts a word to what its forms have in common: crude, but the same for both sides of a comparison. */
export function stem(written: string): string {
  let plain = written.toLowerCase().replaceAll('’', "'").replace(/'.*$/, '');
  for (let round = 0; round < 2; round += 1) {
    const ending = endings.find((each) => plain.endsWith(each) && plain.length - each.length >= shortest);
    if (!ending) break;
    plain = plain.slice(0, -ending.length);
  }
  return plain.replace(/(\p{L})\1$/u, '$1');
}

/** What a text is about: the stems of its words that carry meaning, in order. */
export const stemsOf = (text: string): string[] =>
  (text.match(word) ?? [])
    .filter((each) => !isEmpty(each))
    .map(stem)
    .filter((each) => each.length > 1);
