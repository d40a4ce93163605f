/** What a list of one's positions looks like, and what nobody writes who answers a question; of `evened` text, so that none runs on. */
const marks: readonly RegExp[] = [
  /\b(?:19|20)\d\d\s{0,2}(?:[-–—]|to|until)\s{0,2}(?:(?:19|20)\d\d|present|now|today|current|ongoing)\b/iu,
  /\b(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d\b/u,
  /(?:^|\n|\.\s|\s{2})(?:(?:work|professional|career|relevant)\s{1,2})?(?:experience|employment|education|skills|summary|profile|certifications|publications|responsibilities|achievements|curriculum vitae|r[ée]sum[ée]|cv|references|languages|key skills|technical skills)\s{0,2}(?::|\n|$)/iu,
  /(?:^|\n)[-–•*·▪] {1,2}\S[^\n]*\n[-–•*·▪] {1,2}\S/u,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.\w/u,
  /\b(?:b\.?sc|m\.?sc|b\.?eng|m\.?eng|ph\.?d|bachelor|master)\b[^.\n]{0,40}\b(?:university|institute|college|19\d\d|20\d\d)/iu,
  /(?:^|[\n.]\s{0,2})(?:responsible for|managed|led|developed|implemented|designed|delivered|spearheaded|oversaw|built)\s[^.\n]*[.\n;]\s{0,2}(?:responsible for|managed|led|developed|implemented|designed|delivered|spearheaded|oversaw|built)\s/iu,
  /\S\s{0,2}[|•·]\s{0,2}[^\s|•·][^\n|•·]*[|•·]\s{0,2}\S/u,
];

/** No line begins or ends with a space, none is empty, and what was a column stands two spaces apart. */
const evened = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/\s{2,}/gu, '  '))
    .filter((line) => line !== '')
    .join('\n');

const fewestWords = 12;
const enough = 2;
/** In a CV one hardly says "I": at most once in so many words. */
const perSelf = 30;

/** Whether a text is a CV or a list of duties that was pasted: facts about somebody, and nothing on how it was for them. */
export function isPasted(text: string): boolean {
  const words = text.split(/\s+/u).length;
  if (words < fewestWords) return false;
  const self = text.match(/(?<![\p{L}.])(?:I|i|me|myself)(?![\p{L}.])/gu)?.length ?? 0;
  const even = evened(text);
  return self * perSelf <= words && marks.filter((mark) => mark.test(even)).length >= enough;
}
