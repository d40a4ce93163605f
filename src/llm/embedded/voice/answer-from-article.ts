import type { Briefing } from '../../../../prompts/briefing.ts';
import { unit } from '../../../framework/framework.ts';
import { listed } from '../../../wording.ts';
import { answerList, isWhole } from './answer-list.ts';
import { askedWords } from './asked-words.ts';
import { countWords } from './excerpt.ts';
import { linkToWords } from './link-to-words.ts';
import type { MoveOf } from './move.ts';
import { paragraphs, sentences } from './paragraphs.ts';
import { introduction, questionBack } from './unit-words.ts';

const mostWords = 96;

/**
 * The first unit in full, the others by name, a link to the visitor's own words where there is one, and one question;
 * where a whole list was asked for, all of it by name.
 */
export function answerFromArticle(briefing: Briefing, { units }: MoveOf<'answer'>): string {
  if (isWhole(units)) return answerList(briefing, units);
  const [first, ...others] = units;
  if (!first) throw new Error('the guide cannot answer from no unit');
  const answer = sentences(
    askedWords(briefing.message, briefing.seed),
    introduction(first, briefing.seed),
    unit(first).text,
    alsoNamed(others),
  );
  const question = questionBack(first, briefing.seed);
  const link = linkToWords(first, briefing, mostWords - countWords(answer) - countWords(question));
  return paragraphs(answer, sentences(link, question));
}

function alsoNamed(others: MoveOf<'answer'>['units']): string {
  if (others.length === 0) return '';
  const names = others.map((id) => {
    const { name, track } = unit(id);
    return track ? `${name} (${track})` : name;
  });
  return `Close to it the article has ${listed(names)}.`;
}
