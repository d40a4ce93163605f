import { framework, unit } from '../../framework/framework.ts';
import { unitIds } from '../../framework/ids.ts';
import { stemsOf } from './stems.ts';

/** What a coach plays things back with. */
const reflecting = stemsOf(
  `path paths way ways side sides lean leans leaning technical management manager choice decide decision energy energised alive enjoy
  enjoys drive drives matter matters important value values care cares want wants wish hope pull pulls draw drawn guess wrong
  correct misread meant speak speaking spoke talk talked note noted understand question answer article framework lens page sheet
  work working day days job people team role feeling excites exciting satisfaction satisfying proud pride happy comfortable
  give given decides fit fits words show silent missing skip later wait open listening choice yours verdict settle confirmed struck count counted talk further lens lenses energy impact growth
  values lifestyle sheet page button cover covers source answer guess noted nothing nobody asked recognise recognize hear heard english sentences follow orders today`,
);

/** Words of assent: they are about nothing, and may stand alone. */
const assent = stemsOf('okay ok alright sense clear thanks thank noted fair enough got makes sorry');
const vocabulary = new Set([
  ...reflecting,
  ...assent,
  ...unitIds.flatMap((id) => stemsOf(`${unit(id).name} ${unit(id).text}`)),
  ...framework.lenses.flatMap(({ name, question, again }) => stemsOf([name, question, ...again].join(' '))),
]);

/** What was spoken of, ready to be held against. */
export const topicsOf = (said: readonly string[]): ReadonlySet<string> => new Set(stemsOf(said.join(' ')));

/** How much of what a text is about was said, or is the framework's or a coach's: 0 to 1; 1 where it is about nothing. */
export function nearness(text: string, topics: ReadonlySet<string>): number {
  const stems = stemsOf(text);
  if (stems.length === 0) return 1;
  return stems.filter((each) => topics.has(each) || vocabulary.has(each)).length / stems.length;
}
