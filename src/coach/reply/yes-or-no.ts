import { isQuestion, sentencesOf } from './sentences.ts';

const opener =
  /^(?:(?:and|but|or|so|then|now|well|also) )*(?:do|does|did|is|are|was|were|am|can|could|will|would|shall|should|might|may|has|have|had)(?:n['’]t)? (?:you|i|we|it|that|this|there|they|the|your|any|some|one|he|she|a|an)\b/iu;

/** Whether the last question of a reply can be answered with a plain yes or no. */
export function asksYesOrNo(reply: string): boolean {
  const asked = sentencesOf(reply).filter(isQuestion).at(-1)?.text ?? '';
  return asked.split(/[,;:–—]\s*/u).some((clause) => opener.test(clause));
}
