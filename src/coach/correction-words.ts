/** Whole clauses in which people say how they were read, in small letters and without short forms. */

const whole = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'u');

export const yes = whole(
  'yes|yep|yeah|yup|ya|aye|right|correct|exactly|true|sure|indeed|absolutely|definitely|precisely|i did|(?:yes |yeah )?(?:it does|it is)|i agree|that is (?:right|it|so|true|correct|what i meant|how i meant it)|you (?:are|were) right|you got (?:it|me|that)(?: right)?|spot on|pretty much|thanks|thank you',
);
export const nods = whole('thanks|thank you');

export const no = whole('(?:no+|nope|nah)(?: (?:no+|nope|nah))*|no way|not (?:really|quite|exactly|at all)');

export const noAndOn = /^(?:no|nope|nah) (?=(?:i|it|that|this)\b)/u;

const it = '(?:it|that|this|the reading|your reading|your guess)';
const off =
  '(?:wrong|incorrect|false|mistaken|off|a misreading|a misunderstanding|not (?:it|me|so|(?:quite |really |entirely )?(?:right|true|correct)))';
const meant = '(?:what|how) i (?:meant|said|mean)(?: it| that| by (?:it|that))?';
const management = '(?:(?:people )?management|managing|manager|leadership|leading)';
export const technical = '(?:technical|tech|engineering|engineer)';
const path = '(?: (?:path|side|track|ladder|role|work|one|part)(?: of (?:it|that|things))?)?';
const side = `(?:the )?(?:${management}|${technical})${path}`;
const leans = `(?:(?:is|was|should be|was meant|is meant)|should (?:lean|speak|count|go|point)|leans|speaks|counts|goes|points)`;

export const wrong = whole(
  [
    `(?:${it} (?:is|was)|you are|you were) ${off}`,
    `wrong|incorrect|not (?:quite )?(?:true|right|correct|so)|false`,
    `${it} (?:is|was) not ${meant}|not ${meant}`,
    `i disagree|i do not agree|i never (?:said|meant) (?:it|that|so)|i (?:did|do) not (?:mean|say) (?:it|that|so)(?: (?:like that|that way))?`,
    `(?:it|that|this) does not|i did not|it is not`,
    `(?:no )?you (?:have )?(?:misread|misheard|misunderstood|misunderstand|misinterpreted|mistook)(?: (?:me|that|it|this|what i said))?`,
    `you are (?:misreading|misunderstanding|mishearing|misinterpreting)(?: (?:me|that|it|this))?|you are (?:reading|taking|hearing) (?:me|it|that|this) wrong`,
    `(?:no )?you (?:have )?(?:got|read|took|understood|heard) (?:me|it|that|this) (?:(?:all|half|partly|a bit|quite|completely|totally) )?(?:wrong|wrongly)`,
  ].join('|'),
);

/** "That is not for management": nothing is said of a reading that leans the other way. */
export const notSide = new RegExp(
  `^(?:(?:${it} )?(?:(?:is|was) not|does not (?:lean|speak|count|go|mean)|has nothing to do with|not|i do not lean|i am not leaning)(?: (?:for|to|towards?|about))? (${side}))$`,
  'u',
);

const frame = `(?:i (?:meant|mean|was (?:talking|speaking) (?:of|about|for))|${it} ${leans}|(?:make|put|count|read|note) (?:it|that|this))`;
const toSide = `(?: (?:as|for|to|towards?|about|more|rather|of))*`;
export const sided = new RegExp(
  `^(?:${frame}${toSide}|for|more|rather) ((?:the )?(?:${technical}|${management})${path})$`,
  'u',
);
export const bareSide = new RegExp(`^(${side})$`, 'u');
export const notBut = new RegExp(
  `^(?:${frame}${toSide} )?(?:not ${side} but|rather than ${side}) (${side})$`,
  'u',
);
export const both = whole(
  `${it} (?:is|leans|speaks|counts)(?: for)? both(?: ways| paths| sides)?|i (?:meant|mean) both`,
);
export const opposite = whole(
  `(?:(?:${it} (?:is|was)|i (?:meant|mean|said)|quite|just|it leans) )*(?:exactly |quite |just )?(?:the )?(?:(?:exact )?(?:opposite|reverse|contrary)|backwards|reversed|wrong way (?:a?round|about)|other way(?: (?:a?round|about))?|(?:to|on) the contrary|vice versa)|you (?:have|got|have got|read|took) (?:it|that|this|me) (?:backwards|(?:the )?wrong way (?:a?round))|you (?:mixed|swapped) (?:it|that|them|those) up|(?:the )?other way (?:a?round|about) please`,
);

export const small =
  /^(?:(?:well|oh|ah|sorry|hmm|um|er|uh|but|and|so|ok|okay|hey|please|look|i think|i guess|i am afraid|i said|actually|honestly|really|rather|instead|just|all|completely|totally|quite) )+(?=\S)/u;
export const last =
  /(?: (?:at all|really|actually|though|instead|please|sorry|here|then|you know|i am afraid|i think|for me|to me))+$/u;
export const openers =
  /^(?:honestly|frankly|coach|listen|well|oh|ah|sorry|hmm|um|er|uh|actually|ok|okay|hey|please|look)$/u;

/** "No, nothing": it answers what was asked. */
export const lacking =
  /^\W*(?:nothing|nobody|no[ -]one|none|never|nowhere|not (?:that|as far as) i|i (?:can(?:not|['’]t)|could(?: not|n['’]t)) (?:think|say|name|remember)|i (?:do not|don['’]t) (?:know|think|have|remember))\b/iu;
