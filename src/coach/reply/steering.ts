import { unquoted } from './quoted.ts';
import type { Check, Fault, Rule } from './rule.ts';
import { isQuestion, type Sentence, sentencesOf } from './sentences.ts';

/** An order counts only where a sentence begins with it; these are what begins one. */
const ordering =
  /^(?:(?:so|then|and|first|also|instead|please|now|next|maybe|perhaps)[,\s]+)*(?:make sure|be sure|remember|don['’]t forget|consider|start|focus|keep|talk to|ask|look|find|explore|seek|set|build|learn|aim|try|go for|choose|pick|stay|move|join|become|trust|follow)\b/iu;
const advice =
  /\byou(?:['’]d| would)? (?:really |probably |definitely |maybe |always |just |also )?(?:should|ought to|need to|must|had better|['’]d better)\b|\b(?:i|we)(?:['’]d| would)? (?:strongly |also )?(?:recommend|suggest|advise|encourage|urge)\b|\bif i were you\b|\bmy (?:advice|recommendation|suggestion) (?:is|would)\b|\bwhy don['’]t you\b|\bhave you (?:tried|considered|thought (?:about|of))\b|\bit(?:['’]s| is| would be| might be| may be) (?:\w+ )?(?:best|better|wise|good|helpful|important|essential|crucial|worth|worthwhile|time) (?:idea )?(?:for you )?(?:to|if you|that you)\b|\b(?:can|will|could|would|may|might) help you (?:to )?\w+/iu;

const praise =
  /\b(?:great|good|excellent|wonderful|fantastic|amazing|awesome|brilliant|impressive|admirable|inspiring|commendable|outstanding|incredible|terrific|perfect|lovely|nice|remarkable)\s+(?:job|work|question|point|answer|choice|insight|to hear|that you|example|start|goal|attitude|qualit\w+|for you|thing|news|idea|way|skills?|trait)\b|^(?:wow|great|excellent|wonderful|fantastic|amazing|awesome|brilliant|impressive|perfect|nice|lovely|congratulations|bravo|kudos|well done|good for you)\b\s*[,.!–—-]|\b(?:that|this|it)(?:['’]s| is| sounds?| was)(?: really| truly| so| very| quite| absolutely| just)* (?:great|wonderful|fantastic|amazing|awesome|brilliant|impressive|admirable|inspiring|commendable|remarkable|incredible|excellent|lovely|fascinating)\b|\bi(?:['’]m| am)(?: really| so| very)* (?:impressed|proud|glad|happy|thrilled|delighted|excited)\b|\bi (?:love|admire|applaud|commend|appreciate)\b|\byou(?:['’]re| are)(?: clearly| obviously| truly| really| such| very| a| an)* (?:talented|gifted|natural|born|great|excellent|amazing|brilliant|impressive|skilled|passionate|dedicated|wonderful|strong (?:leader|engineer|candidate))\b|\bthank you for (?:sharing|your)\b|\bcongratulations\b|\bwell done\b|\bkeep (?:it up|up the)\b/iu;

const track = `(?:the )?(?:technical|management|managerial|leadership|people|engineering|individual contributor|ic|staff)(?: (?:path|track|ladder|side|role|route|career|position|leader|manager|lead|job))?`;
const verdict = new RegExp(
  [
    String.raw`\b${track} (?:is|would be|might be|may be|seems?|sounds?|looks?|appears?)(?: to be)?(?: like)?(?: \w+)? ?(?:the )?(?:right|best|better|ideal|perfect|natural|clear|good|great|strong|stronger|more suitable|suitable|obvious)\b`,
    String.raw`\byou(?:['’]re| are| would be|['’]d be| seem| sound| look| appear)(?: to be)?(?: \w+)? (?:(?:better|best|well|more|ideally|perfectly|naturally) )?(?:suited|cut out|meant|made|destined|ready|fit|a (?:good|great|natural|better|perfect|strong) fit)\b`,
    String.raw`\b(?:choose|pick|go (?:for|with|into)|stay (?:on|in|with)|move (?:in)?to|switch to|take) (?:the )?(?:technical|management|managerial|leadership)(?: (?:path|track|ladder|side|role|route))?\b`,
    String.raw`\byou(?:['’]d| would| will| could|['’]ll) (?:be|make|become) (?:a|an) (?:\w+ )?(?:manager|leader|lead|engineer|architect|expert)\b`,
    String.raw`\byou(?:['’]re| are) (?:a|an) (?:\w+ )?(?:manager|leader|people person|technologist|problem[- ]solver|expert|natural)\b`,
    String.raw`\b(?:my|the) (?:verdict|answer|recommendation|conclusion|decision) (?:is|would be)\b`,
    String.raw`\b(?:right|better|best) (?:path|track|choice|role|fit|side|way)(?: for you)? (?:is|would be|must be)\b`,
    String.raw`\b(?:management|technical|leadership) it is\b`,
    String.raw`\byou (?:belong|fit (?:best|better|well)) (?:in|on|with)\b`,
  ].join('|'),
  'iu',
);

/** A sentence of the visitor's own may be played back whatever is in it. */
function each(
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
          : advice.test(text) || ordering.test(text),
      );

export const noPraise: Check = (reply) =>
  each('praise', 'Do not praise or judge what was said.', reply, (text) => praise.test(text));

export const noVerdict = (reply: string): Fault[] =>
  each('verdict', 'Do not say which path fits better. The choice is theirs.', reply, (text, sentence) =>
    isQuestion(sentence) ? false : verdict.test(text),
  );
