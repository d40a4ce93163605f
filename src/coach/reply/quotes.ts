import { framework, unit } from '../../framework/framework.ts';
import { unitIds } from '../../framework/ids.ts';
import { countWords } from './form.ts';
import { plainWords } from './plain-words.ts';
import type { Fault, Occasion } from './rule.ts';
import { isQuestion, sentencesOf } from './sentences.ts';
import { stemsOf } from './stems.ts';

const marks =
  /“([^”]{2,400})”|"([^"]{2,400})"|(?<=^|[\s(])['‘]([^'’]{2,200}(?:['’]\w[^'’]*)*)['’](?=[\s.,;:!?)]|$)/gu;

/** What may be quoted without the visitor having written it: names and words of the article, and of the page. */
const known = plainWords(
  [
    ...unitIds.map((id) => `${unit(id).name} ${unit(id).text}`),
    ...framework.lenses.flatMap(({ question, again }) => [question, ...again]),
    'Make my page',
    framework.article.title,
  ].join(' . '),
);

const telling =
  /(?<!\b(?:what|as|how|everything|all|that) )\byou(?:['’]ve| have| also| just)*\s+(?:said|mentioned|told me|wrote|described|shared|stated|expressed|noted|talked about|spoke of)\s+(\w[^;:.?!]*)/iu;
const ownWords = 0.5;

/** No quote that nobody wrote: what stands between marks is the visitor's or the article's, and so is what "you said". */
export const quote = (reply: string, { said }: Pick<Occasion, 'said'>): Fault[] => {
  const written = ` ${plainWords(said.join(' . '))} `;
  const stands = (text: string) =>
    text
      .split(/…|\.\.\./u)
      .every((part) => written.includes(plainWords(part)) || ` ${known} `.includes(plainWords(part)));
  const faults: Fault[] = [];
  for (const match of reply.matchAll(marks)) {
    const quoted = match[1] ?? match[2] ?? match[3] ?? '';
    if (countWords(quoted) < 2 || stands(quoted)) continue;
    faults.push(
      fault(
        `Nobody wrote “${quoted}”. Quote letter for letter, or not at all.`,
        match.index,
        match[0].length,
      ),
    );
  }
  const heard = new Set(stemsOf(said.join(' ')));
  for (const sentence of sentencesOf(reply)) {
    const [, told = ''] = telling.exec(sentence.text) ?? [];
    const stems = stemsOf(told);
    const share = stems.filter((each) => heard.has(each)).length / stems.length;
    if (stems.length > 0 && share < ownWords && !isQuestion(sentence))
      faults.push(fault('They did not say that. Use their own words.', sentence.start, sentence.text.length));
  }
  return faults;
};

const fault = (reason: string, start: number, length: number): Fault => ({
  rule: 'quote',
  reason,
  span: { start, end: start + length },
});
