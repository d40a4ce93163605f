export const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** What would read as markup, as a link, or as a second question when it is played back. */
const unplain = /\S{0,20}:\/\/\S*|\bwww\.\S*|[<>*_`[\]|{}\\!?¿¡？！“”"«»\r\n]+/u;

const letter = /\p{L}/u;
const longestWord = 40;

/** The longest run of the visitor's own words that can stand in a reply as it is; empty where there is none. */
export function plainPart(text: string): string {
  return text
    .split(unplain)
    .map(trimmed)
    .filter((part) => letter.test(part) && part.split(/\s/).every((word) => word.length <= longestWord))
    .reduce((best, part) => (part.length > best.length ? part : best), '');
}

/** What was asked keeps the mark that it was asked with; what was cut short has lost it. */
export const asAsked = (words: string, text: string): string =>
  text.includes(`${words}?`) ? `${words}?` : words;

const charactersPerWord = 9;

/** Keeps the start, cut where a clause ends if one does. What is left out is shown. */
export function shorten(text: string, most: number): string {
  const words = text.split(/\s+/);
  const fitting = words.filter(
    (_, at) => at < most && words.slice(0, at + 1).join(' ').length <= most * charactersPerWord,
  ).length;
  if (words.length <= fitting) return text;
  let end = Math.max(1, fitting);
  for (let at = fitting; at >= fitting - 2 && at > 2; at -= 1) {
    if (words[at - 1]?.endsWith(',') || joins.has(words[at] ?? '')) {
      end = at;
      break;
    }
  }
  while (end > 2 && dangling.has((words[end - 1] ?? '').toLowerCase())) end -= 1;
  return `${trimmed(words.slice(0, end).join(' '))}…`;
}

const joins = new Set('and but because so when while which that than or if'.split(' '));

/** Words that a cut must not leave at the end. */
const dangling = new Set(
  "a an the my our your his her their this that of to in on at for with from by as into about and but or so if when while because than i i'm i’m we is are was were be am not no very really who which".split(
    ' ',
  ),
);

/** What only opens an answer, and is not it. */
const opens =
  /^(?:i (?:do not|don['’]?t) know|not sure|no idea|hard to say|honestly|well|fine|ok|okay|yes|no|sure|oh sure|yeah yeah|good|right|hm+|(?:haha|lol)(?: ok(?:ay)?)?)$/iu;

/** A short piece of what was said, for playing it back without reading anything into it; empty where none is fit. */
export function excerpt(message: string, most: number): string {
  const parts = message
    .split(/(?<=[.!?…;。？！])\s+|[\r\n]+/u)
    .filter((part) => !/[?？]\W*$/u.test(part))
    .map(plainPart)
    .filter((part, _, all) => all.length === 1 || !opens.test(part));
  const fitting = parts.filter((part) => countWords(part) <= most);
  const longest = (list: string[]) =>
    list.reduce((best, part) => (countWords(part) > countWords(best) ? part : best), '');
  const found = longest(fitting);
  return countWords(found) >= 3 || fitting.length === parts.length ? found : shorten(longest(parts), most);
}

const trimmed = (text: string): string => text.trim().replace(/^[\s,;:.…–—-]+|[\s,;:.…–—-]+$/gu, '');
