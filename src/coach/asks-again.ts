import type { Again } from '../../prompts/briefing.ts';

const lead =
  /^(?:(?:sorry|hm+|huh|wait|ok|okay|and|but|so|please|uh|um|eh|no|well|coach|i['’]m sorry|excuse me)[\s,.!?]+(?=\S))*/iu;
const question = '(?:the|your|this|that|my) (?:last )?question';
const it = `(?:that|this|it|${question})`;
const more =
  '(?: (?:again|differently|better|please|once more|to me|for me|(?:in )?another way|in other words|in simpler words|in plain words))*';

const explain = new RegExp(
  `^(?:${[
    `what (?:do|did|does|would) (?:you|${it}) (?:even |actually |exactly )?(?:mean|want)(?: (?:by|with) ${it})?`,
    `what are you (?:asking|getting at|after)(?: me| for| here)*`,
    `what (?:exactly )?do you want (?:to know|to hear|from me)`,
    `what(?: is|['’]s| was) (?:${question}|that supposed to mean)(?: again)?`,
    `(?:(?:can|could|would|will) you |please )?(?:explain|rephrase|repeat|reword|clarify|say|ask|put|word)(?: me)? ${it}${more}`,
    `(?:(?:can|could|would|will) you |please )?(?:explain|rephrase|repeat|clarify)${more}`,
    `(?:could|can|would) you clarify(?: what you mean)?(?: by ${it})?`,
    `i(?:['’]m| am) (?:confused|lost|not sure what (?:you mean|you(?:['’]re| are) asking))|not sure what (?:you mean|you(?:['’]re| are) asking)`,
    `ask me again|ask again|again please|come again|once more|pardon(?: me)?|in other words|huh`,
    `i (?:do not|don['’]?t|did not|didn['’]?t|can(?:not|['’]?t)) (?:quite |really )?(?:understand|get|follow|know what you mean)(?: (?:${it}|you|what you mean|what you(?:['’]re| are) asking))?`,
    `(?:${it}|that|it)(?:['’]s| is) (?:unclear|confusing|not clear|too vague|vague)`,
  ].join('|')})${more}$`,
  'iu',
);

const before = new RegExp(
  `^(?:${[
    `(?:(?:can|could|may|let) (?:we|you|i|us) |let me |let['’]s |please )?(?:go|take me|get|come|move|step|jump) back(?: (?:a|one))?(?: (?:question|step))?(?: to (?:${'the|my|your'}) (?:(?:previous|last|earlier|former|prior) (?:question|one)|(?:question|one) before(?: that| this)?))?`,
    `(?:back to |return to )?(?:the |your )?(?:previous|earlier|former|prior) question`,
    `(?:back to |return to )?the (?:question|one) before(?: that| this)?`,
    `back|previous|one back`,
  ].join('|')})(?:,? please)?$`,
  'iu',
);

const meaning =
  /^what (?:do|did) you (?:even |actually )?mean (?:by|with) ["“'‘]?(?<words>[\p{L}’' -]{2,30}?)["”'’]?$/iu;

/**
 * Whether a message asks for a question again: in other words, or the one before.
 *
 * @param reply what was asked: who does not understand a word of it asks for it, too.
 */
export function asksAgain(text: string, reply = ''): Again | null {
  if (/^\W*(?:what|sorry|pardon|huh)\s*\?+\s*$/iu.test(text)) return 'explain';
  const words = text
    .replace(lead, '')
    .replace(/[\s.!?…]+$/u, '')
    .trim();
  if (explain.test(words)) return 'explain';
  const unclear = meaning.exec(words)?.groups?.words;
  if (unclear && reply.toLowerCase().includes(unclear.toLowerCase())) return 'explain';
  return before.test(words) ? 'before' : null;
}
