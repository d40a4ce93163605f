import { orders } from './orders.ts';
import { unquoted } from './quoted.ts';
import type { Check, Fault, Rule } from './rule.ts';
import { isQuestion, type Sentence, sentencesOf } from './sentences.ts';

const advice =
  /\byou(?:['’]d| would)? (?:really |probably |definitely |maybe |always |just |also )?(?:should|ought to|need to|must|had better|['’]d better)\b|\b(?:i|we)(?:['’]d| would)? (?:strongly |also )?(?:recommend|suggest|advise|encourage|urge)\b|\bif i were you\b|\bmy (?:advice|recommendation|suggestion) (?:is|would)\b|\bwhy don['’]t you\b|\bhave you (?:tried|considered|thought (?:about|of))\b|\bit(?:['’]s| is| would be| might be| may be) (?:\w+ )?(?:best|better|wise|good|helpful|important|essential|crucial|worth|worthwhile|time) (?:idea )?(?:for you )?(?:to|if you|that you)\b|\b(?:can|will|could|would|may|might) help you (?:to )?\w+/iu;

const praise =
  /\b(?:great|good|excellent|wonderful|fantastic|amazing|awesome|brilliant|impressive|admirable|inspiring|commendable|outstanding|incredible|terrific|perfect|lovely|nice|remarkable)\s+(?:job|work|question|point|answer|choice|insight|to hear|that you|example|start|goal|attitude|qualit\w+|for you|thing|news|idea|way|skills?|trait)\b|^(?:wow|great|excellent|wonderful|fantastic|amazing|awesome|brilliant|impressive|perfect|nice|lovely|congratulations|bravo|kudos|well done|good for you)\b\s*[,.!–—-]|\b(?:that|this|it)(?:['’]s| is| sounds?| was)(?: really| truly| so| very| quite| absolutely| just)* (?:great|wonderful|fantastic|amazing|awesome|brilliant|impressive|admirable|inspiring|commendable|remarkable|incredible|excellent|lovely|fascinating)\b|\bi(?:['’]m| am)(?: really| so| very)* (?:impressed|proud|glad|happy|thrilled|delighted|excited)\b|\bi (?:love|admire|applaud|commend|appreciate)\b|\byou(?:['’]re| are)(?: clearly| obviously| truly| really| such| very| a| an)* (?:talented|gifted|natural|born|great|excellent|amazing|brilliant|impressive|skilled|passionate|dedicated|wonderful|strong (?:leader|engineer|candidate))\b|\bthank you for (?:sharing|your)\b|\bcongratulations\b|\bwell done\b|\bkeep (?:it up|up the)\b/iu;

/** A sentence of the visitor's own may be played back whatever is in it. */
export function each(
  rule: Rule,
  reason: string,
  reply: string,
  isAtFault: (text: string, sentence: Sentence) => boolean,
): Fault[] {
  return sentencesOf(reply)
    .filter((sentence) => isAtFault(unquoted(sentence.text), sentence))
    .map(({ start, end }) => ({ rule, reason, span: { start, end } }));
}

export const noAdvice: Check = (reply, { briefing: { move } }) =>
  // Somebody in distress is asked to turn to others.
  move.kind === 'distress'
    ? []
    : each('advice', 'Give no advice: only play back and ask.', reply, (text, sentence) =>
        isQuestion(sentence)
          ? /\b(?:why don['’]t you|have you (?:tried|considered)|shouldn['’]t you)\b/iu.test(text)
          : advice.test(text) || orders(text),
      );

export const noPraise: Check = (reply) =>
  each('praise', 'Do not praise or judge what was said.', reply, (text) => praise.test(text));
