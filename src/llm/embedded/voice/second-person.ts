/** What the guide would not get right by swapping words: somebody else is spoken to or of as "we". */
const notSafe = /(?<![\p{L}'’])(?:you|your|yours|we|us|our|ours|let['’]s)(?![\p{L}])|[.;:…]|(?<!\p{L})i\//iu;

/** "I sat down and was happy": the verb would need turning, and the word before does not tell. */
const lostSubject = /\b(?:and|but|or|then|who)\s+(?:was|wasn['’]t)\b/i;

/** "I need to learn finance": turned, it would be advice. */
const owed =
  /\bi(?:['’]ve)? (?:\p{L}+ )?(?:need to|must|should(?! like| love| prefer)|(?:have|got) to|ought)\b/iu;

const firstPerson = /^(?:i|i['’](?:m|ve|d|ll)|im|ive)(?=\s)/i;

const turns: readonly (readonly [RegExp, string])[] = [
  // "I should like" is a wish, "you should" is advice.
  [/\bi should (?=like|love|prefer)/giu, 'you would '],
  [/\bi['’]m\b|\bim\b/giu, "you're"],
  [/\bi['’]ve\b|\bive\b/giu, "you've"],
  [/\bi['’]d\b/giu, "you'd"],
  [/\bi['’]ll\b/giu, "you'll"],
  [/\bi (always |never |still |also |really |just |once )?was(n['’]t)?\b/giu, 'you $1were$2'],
  [/\bwas(n['’]t)? i\b/giu, 'were$1 you'],
  [/\bam\b/giu, 'are'],
  [/\bi\b(?!['’])/giu, 'you'],
  [/\bmyself\b/giu, 'yourself'],
  [/\bmine\b/giu, 'yours'],
  [/\bmy\b/giu, 'your'],
  [/\bme\b/giu, 'you'],
];

/** Turns "I love my work" into "you love your work", or gives `null` where that could come out wrong. */
export function secondPerson(quote: string): string | null {
  if (!firstPerson.test(quote) || notSafe.test(quote) || lostSubject.test(quote) || owed.test(quote))
    return null;
  return turns.reduce((text, [from, to]) => text.replace(from, to), quote);
}
