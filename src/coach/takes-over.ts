/** Words that are meant for whatever writes the replies, and not for a coach. */
const orders: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\b[^.?!\n]{0,40}\b(?:instructions?|prompts?|rules?|above|previous|prior|guidelines?|everything)\b/iu,
  /\b(?:system|developer|hidden|initial|original) (?:prompt|message|instructions?)\b|\b(?:your|these|the) (?:own )?(?:instructions|prompt|rules|guidelines|configuration)\b/iu,
  /\b(?:debug|developer|admin|god|sudo|jailbreak) mode\b|\bDAN\b|\bas an? (?:unrestricted|unfiltered)\b/u,
  /\b(?:you are now|from now on,? (?:you|answer|reply|act|ignore)|act as|pretend (?:to be|you)|roleplay as|you will answer as|answer as)\b/iu,
  /\b(?:repeat|print|output|dump|reveal|show|translate|summari[sz]e|quote|encode|leak)\b[^.?!\n]{0,30}\b(?:the words|the text|above|verbatim|your|them)\b/iu,
  /\b(?:visitor|user|person|conversation|talk) before (?:me|this|mine)\b|\b(?:other|previous|last|another) (?:visitor|user|conversation)s?\b/iu,
  /<\/?[a-z_|]{2,}[^>\n]*>|```|\[\/?INST\]|\{\s*"|!\[[^\]]*\]\(/iu,
  /\b(?:SYSTEM|ASSISTANT|USER|system|assistant)\s*[:>]|\bassistant\s*,/u,
  /\b(?:set|change|make|mark|note|store|record)\b[^.?!\n]{0,40}\b(?:scores?|strength|lenses|balance)\b/iu,
  /\b(?:say|print|write|output|reply|respond|answer|confirm|begin|start|end|finish|include)\b(?: only)?(?: with| in)?(?: the (?:word|text|code|link))?:? (?:[\p{Lu}\d_-]{4,}\b|https?:)/u,
  /(?:^|\n)\s*(?:Notebook|Now|Statement \d+|Ask|Reply|They said)\s*:/u,
  /\bnoteEvidence\b|\bscoreDecision\b|\btool calls?\b/u,
];

/**
 * Whether a message tries to steer the model, as far as can be seen from its words. Who is suspected wrongly is not worse served: the
 * replies are only checked whole before they are shown.
 */
export const takesOver = (text: string): boolean => orders.some((order) => order.test(text));
