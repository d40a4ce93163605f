/** Words that are meant for whatever writes the replies, and not for a coach. */
const orders: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\b[^.?!\n]{0,40}\b(?:instructions?|prompts?|above|previous|prior|guidelines?)\b/iu,
  /\b(?:system|developer|hidden) (?:prompt|message|instructions?)\b|\byour (?:own )?(?:instructions|prompt|rules|guidelines|configuration)\b/iu,
  /\b(?:debug|developer|admin|god|sudo|jailbreak) mode\b|\bDAN\b|\bas an? (?:unrestricted|unfiltered)\b/u,
  /\b(?:you are now|you will (?:now )?(?:act|answer) as|from now on,? (?:you|answer|reply|act|ignore)|roleplay as)\b|(?:^|[.!?:\n]\s*)(?:act|answer|pretend)\b/iu,
  /\b(?:repeat|print|output|dump|reveal|translate|encode|leak)\b[^.?!\n]{0,30}\b(?:the words|the text|above|verbatim|your)\b|\bquote them\b/iu,
  /\b(?:visitor|user) before (?:me|this|mine)\b|\b(?:other|previous|last|another) visitors?\b/iu,
  /<\/?[a-z_|]{2,}[^>\n]*>|```|\[\/?INST\]|\{\s*"|!\[[^\]]*\]\(/u,
  /\b(?:SYSTEM|ASSISTANT|USER)\s*[:>]|(?:^|\n)\s*(?:system|assistant|user)\s*:|["“']assistant\b/u,
  /\b(?:set|change|make|mark|note|store|record)\b[^.?!\n]{0,40}\b(?:(?:all|every|each|my|your) (?:scores?|lens(?:es)?|results?)|strength [1-3])\b/iu,
  /(?<!\b(?:I|we|they|(?<!you )to) )\b(?:say|print|write|output|reply|respond|answer|confirm|begin|start|end|finish|include)\b(?: only)?(?: with| in)?(?: the (?:word|text|code|link))?:? (?:[\p{Lu}\d_-]{4,}\b|https?:)/u,
  /(?:^|\n)\s*(?:Notebook|Now|Statement \d+|Ask|Reply|They said)\s*:/u,
  /\bnoteEvidence\b|\bscoreDecision\b|\btool calls?\b/u,
];

/**
 * Whether a message tries to steer the model, as far as can be seen from its words. Who is suspected wrongly is hardly worse served: the
 * guide answers that message, and later replies are checked whole before they are shown.
 */
export const takesOver = (text: string): boolean => orders.some((order) => order.test(text));
