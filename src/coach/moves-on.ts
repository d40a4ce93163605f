/** Whole messages that complain of a question that was asked before, or was answered. */
const tiredOfIt =
  /^\W*(?:(?:please|just|ok|hey|no|come on)[\s,]+)*(?:(?:stop|quit) (?:asking|repeating)(?: me)? (?:the )?(?:same|again|that|this|it|yourself|over)\b[^:.!?]{0,25}|(?:you(?:['’]ve| have)?|u) (?:just |already )*asked (?:me )?(?:that|this|it)\b.{0,20}|(?:didn['’]?t|have(?:n['’]t)?|did) (?:you|i) (?:not |just |already )*(?:ask(?:ed)?|answer(?:ed)?) (?:me )?(?:that|this|it)\b.{0,20}|i(?:['’]ve| have)? (?:just )?already (?:told you|said|answered)(?: (?:so|that|this|it))?|asked and answered|same question again)\W*$/iu;

/** Whether all that is wanted is to be asked something else. */
export const isTiredOfQuestion = (text: string): boolean => tiredOfIt.test(text);

const joke =
  /^\W*(?:(?:no|hey|ok|fine|sorry|relax|well|dude|come on)\W+)*(?:(?:that|it|this)(?:['’]?s| is| was) (?:just |only |obviously |clearly |meant as )*(?:a joke|sarcasm|sarcastic|irony|ironic)|(?:i(?:['’]?m| am| was) |just |only )+(?:just |only |being |obviously |clearly )*(?:joking|kidding|sarcastic|ironic))\W*$/iu;

/** "That was a joke": nothing of what was said before it is meant. */
export const isTakenAsJoke = (text: string): boolean => joke.test(text);
