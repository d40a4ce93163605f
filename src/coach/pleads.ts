import { sentencesOf } from './reply/sentences.ts';

const opinion =
  '(?:opinion|view|take|thoughts|verdict|recommendation|advice|gut feeling|answer|guess|suggestion)';
const yours = `your (?:\\p{L}+ )?${opinion}`;
const paths = '(?:the )?(?:technical|management|engineering|leadership)(?: path| track| side| ladder| one)?';
const tail = `(?: (?:already|now|please|then|honestly|straight|for once|on (?:this|that|it|me)|about (?:this|that|it|me)))*`;

const plea = new RegExp(
  `^(?:(?:and|so|but|ok|okay|well|please|come on|go on|be honest|honestly|seriously|no|yes|now)[ ,]+)*(?:${[
    `(?:just |please |now |can you |could you |would you )*(?:give|tell|share|show)(?: me)?(?: with me)? ${yours}`,
    `(?:what(?: is|['’]s| are| would be) )?${yours}`,
    `what do you (?:\\p{L}+ )?think(?: i should (?:do|choose|pick|be|become|take))?`,
    `i(?:['’]d| would)? (?:just )?(?:want|need|like)(?: to (?:hear|know))? ${yours}`,
    `(?:just|please) tell me(?: (?:what|which)(?: one| path)?(?: to do| to choose| to take| i should do| it is)?)?`,
    `(?:just |please )?tell me which(?: one| path)?|am i (?:a|more)? ?(?:manager|leader|engineer|expert|technical|management) or (?:a |an |more )?(?:manager|leader|engineer|expert|technical|management)`,
    `(?:so |is it )?${paths} or ${paths}`,
    `(?:what|which(?: one| path)?) should i (?:do|choose|pick|take|be|become)|what (?:do|would) you (?:recommend|suggest|advise)|do you think (?:that )?i should\\b.*`,
    `(?:so )?which (?:one|way|path|side|track|of (?:the two|them)) (?:is it|will it be|is mine|is better|wins|fits)|(?:so )?(?:what|which)(?: is it| one is it| one| will it be)?,? ?${paths} or ${paths}`,
    `(?:what|which(?: one| path| track| of (?:the two|them))?) (?:fits|suits) me(?: better| best| more)?`,
    `if you had to (?:guess|choose|pick|decide|bet)\\b.*`,
    `(?:you |just |please )*(?:decide|choose|pick) for me|(?:just |please )*(?:give|tell) me (?:the|an) (?:answer|verdict)|what(?: is|['’]s) the (?:verdict|answer)|make the (?:call|choice|decision) for me`,
  ].join('|')})${tail}$`,
  'iu',
);

/** A plea stands at the end, and is short. */
const longest = 300;

/** Whether all that a message asks for is to be told what to do, in whatever words. */
export function pleads(text: string): boolean {
  const said = sentencesOf(text.slice(-longest));
  const asked = said.map((sentence) => sentence.text.replace(/[\s.!?…"”’)]+$/u, ''));
  const pleas = asked.filter((sentence) => plea.test(sentence));
  const other = said.some(({ text: each }, at) => each.includes('?') && !plea.test(asked[at] ?? ''));
  return pleas.length > 0 && !other && plea.test(asked.at(-1) ?? '');
}
