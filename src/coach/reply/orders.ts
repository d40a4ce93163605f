/** What may stand before an order. */
const lead = String.raw`(?:(?:so|then|and|first|also|instead|please|now|next|maybe|perhaps|just|simply|therefore|go ahead and|my friend)[,\s]+)*`;

/** These are nothing but verbs where a sentence begins with them. */
const verbs = `accept|aim|apply|ask|avoid|be|become|begin|choose|click|consider|decide|download|email|enrol|enroll|explore|find|follow|forget|get|give|go|grab|hand in|have a|hire|ignore|invest|join|keep|learn|leave|listen to|look|make|negotiate|open a|pick|prepare|push|put|quit|read|refuse|remember|resign|say|see|seek|send|set|sign|sit down|speak|spend|stay|step|stick|stop|switch|take|talk to|tell|throw|trust|try|visit|wait|write`;
/** These may be nouns, unless something follows that they are done to. */
const either = `book|build|call|change|do|drop|embrace|focus|lead|move|plan|practi[cs]e|schedule|start|study|test|turn|use|volunteer|watch|work`;
const object = `(?:your|yourself|the|an?|it|them|this|that|on|for|to|into|towards?|with your|now|today)`;

/** Whoever is asked to tell, or told what the page does, is not told what to do. */
const invites =
  /^(?:tell me|ask me|give me|show me|take me|walk me|take your time|take one|put it|put right|say (?:if|so|more|when|what)|go on|set me right|make that|make it|think (?:of|back)|look back|see it)\b/iu;

const order = new RegExp(
  String.raw`(?:^|;\s*|[,:–—]\s*(?=(?:so|then|please|therefore)\s))${lead}((?:(?:do not|don['’]t|never) \w+|(?:${verbs})\b(?!['’-])|(?:${either}) ${object}\b|make sure|be sure|focus).*)`,
  'iu',
);

/** Whether a sentence tells the visitor to do something: one counts only where a sentence or its part begins with it. */
export function orders(text: string): boolean {
  const told = order.exec(text.trim())?.[1];
  return told !== undefined && !invites.test(told);
}
