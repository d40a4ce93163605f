import type { Track } from '../framework/ids.ts';

/** What a message says of how it was read. */
export type Correction = {
  /** `no` may as well answer a question; `wrong` says plainly that the reading is off. */
  says: 'yes' | 'no' | 'wrong' | 'turn';
  /** Where to, with `turn`. */
  to: Track | 'both' | 'opposite' | null;
  /** From where on something else is told: the length of the text where nothing is. */
  rest: number;
};

type Side = NonNullable<Correction['to']>;
type Clause = { text: string; start: number };

const whole = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'u');

const yes = whole(
  'yes|yep|yeah|yup|ya|aye|right|correct|exactly|true|sure|indeed|absolutely|definitely|precisely|i did|(?:yes |yeah )?(?:it does|it is)|i agree|that is (?:right|it|so|true|correct|what i meant|how i meant it)|you (?:are|were) right|you got (?:it|me|that)(?: right)?|spot on|pretty much|thanks|thank you',
);
const nods = whole('thanks|thank you');

const no = whole('(?:no|nope|nah)(?: (?:no|nope|nah))*|no way|not (?:really|quite|exactly|at all)');

const it = '(?:it|that|this|the reading|your reading|your guess)';
const off = '(?:wrong|incorrect|false|mistaken|off|not (?:it|right|true|correct|me|so))';
const meant = '(?:what|how) i (?:meant|said|mean)(?: it| that| by (?:it|that))?';
const management = '(?:(?:people )?management|managing|manager|leadership|leading)';
const technical = '(?:technical|tech|engineering|engineer)';
const path = '(?: (?:path|side|track|ladder|role|work|one|part)(?: of (?:it|that|things))?)?';
const side = `(?:the )?(?:${management}|${technical})${path}`;
const leans = `(?:(?:is|was|should be|was meant|is meant)|should (?:lean|speak|count|go|point)|leans|speaks|counts|goes|points)`;

const wrong = whole(
  [
    `(?:${it} (?:is|was)|you are|you were) ${off}`,
    `wrong|incorrect|not (?:true|right|correct|so)|false`,
    `${it} (?:is|was) not ${meant}|not ${meant}`,
    `i disagree|i do not agree|i (?:did|do) not (?:mean|say) (?:it|that|so)(?: (?:like that|that way))?`,
    `(?:it|that|this) does not|i did not|it is not`,
    `(?:no )?you (?:have )?(?:misread|misheard|misunderstood|misunderstand|misinterpreted|mistook)(?: (?:me|that|it|this|what i said))?`,
    `(?:no )?you (?:have )?(?:got|read|took|understood|heard) (?:me|it|that|this) (?:all )?(?:wrong|wrongly)`,
    `(?:${it} )?(?:(?:is|was) not|does not (?:lean|speak|count|go)|not)(?: (?:for|to|towards?|about))? ${side}`,
  ].join('|'),
);

const frame = `(?:i (?:meant|mean|was (?:talking|speaking) (?:of|about|for))|${it} ${leans}|(?:make|put|count|read|note) (?:it|that|this))`;
const toSide = `(?: (?:as|for|to|towards?|about|more|rather|of))*`;
const sided = new RegExp(
  `^(?:${frame}${toSide}|for|more|rather) ((?:the )?(?:${technical}|${management})${path})$`,
  'u',
);
const bareSide = new RegExp(`^(${side})$`, 'u');
const notBut = new RegExp(`^(?:${frame}${toSide} )?(?:not ${side} but|rather than ${side}) (${side})$`, 'u');
const both = whole(
  `${it} (?:is|leans|speaks|counts)(?: for)? both(?: ways| paths| sides)?|i (?:meant|mean) both`,
);
const opposite = whole(
  `(?:(?:${it} (?:is|was)|i (?:meant|mean|said)|quite|just|it leans) )*(?:exactly |quite |just )?(?:the )?(?:(?:exact )?(?:opposite|reverse|contrary)|other way(?: (?:a?round|about))?|(?:to|on) the contrary|vice versa)`,
);

const small =
  /^(?:(?:well|oh|ah|sorry|hmm|um|er|uh|but|and|so|ok|okay|hey|please|look|i think|i guess|i am afraid|i said|actually|honestly|really|rather|instead|just|all|completely|totally|quite) )+(?=\S)/u;
const last =
  /(?: (?:at all|really|actually|though|instead|please|sorry|here|then|you know|i am afraid|i think|for me|to me))+$/u;
const openers = /^(?:well|oh|ah|sorry|hmm|um|er|uh|actually|ok|okay|hey|please|look)$/u;

/** "No, nothing": it answers what was asked. */
const lacking =
  /^\W*(?:nothing|nobody|no[ -]one|none|never|nowhere|not (?:that|as far as) i|i (?:can(?:not|['’]t)|could(?: not|n['’]t)) (?:think|say|name|remember)|i (?:do not|don['’]t) (?:know|think|have|remember))\b/iu;

/** @returns `null` where a message says nothing of how it was read. */
export function correctionIn(text: string): Correction | null {
  const said: Correction = { says: 'yes', to: null, rest: text.length };
  const all = clauses(text);
  const found: Clause[] = [];
  for (const clause of all) {
    if (openers.test(clause.text)) continue;
    const heard = says(clause.text, found.length > 0 && said.says !== 'yes');
    if (!heard) {
      said.rest = clause.start;
      break;
    }
    found.push(clause);
    if (found.length === 1 || order.indexOf(heard.says) > order.indexOf(said.says)) said.says = heard.says;
    said.to = heard.to ?? said.to;
  }
  if (found.length === 0 || found.every((each) => nods.test(each.text))) return null;
  const isAll = said.rest === text.length;
  if (said.says === 'yes') return isAll ? said : null;
  return said.says === 'no' && lacking.test(text.slice(said.rest)) ? null : said;
}

const order: readonly Correction['says'][] = ['yes', 'no', 'wrong', 'turn'];

/** @param denied whether a no stands before it, so that the bare name of a side is meant as one. */
function says(words: string, denied: boolean): Pick<Correction, 'says' | 'to'> | null {
  if (yes.test(words)) return { says: 'yes', to: null };
  if (no.test(words)) return { says: 'no', to: null };
  const plain = words
    .replace(/^(?:no|nope|nah) (?=\S+ \S)/u, '')
    .replace(small, '')
    .replace(last, '');
  const to = turnsTo(plain, denied);
  if (to) return { says: 'turn', to };
  if (wrong.test(plain)) return { says: 'wrong', to: null };
  if (no.test(plain)) return { says: 'no', to: null };
  return yes.test(plain) ? { says: 'yes', to: null } : null;
}

function turnsTo(words: string, denied: boolean): Side | null {
  if (opposite.test(words)) return 'opposite';
  if (both.test(words)) return 'both';
  const [, named] = notBut.exec(words) ?? sided.exec(words) ?? (denied ? bareSide.exec(words) : null) ?? [];
  if (!named) return null;
  return new RegExp(technical, 'u').test(named) ? 'technical' : 'management';
}

const breaks = /[.,;:!?\n–—…]+\s*|\s-+\s/gu;

function clauses(text: string): Clause[] {
  const found: Clause[] = [];
  let start = 0;
  for (const { 0: sign, index } of [...text.matchAll(breaks), { 0: '', index: text.length }]) {
    const words = plainly(text.slice(start, index));
    if (words !== '') found.push({ text: words, start });
    start = index + sign.length;
  }
  return found;
}

const spelledOut: readonly (readonly [RegExp, string])[] = [
  [/’/gu, "'"],
  [/\b(?:isn't|aint|ain't)\b/gu, 'is not'],
  [/n't\b/gu, ' not'],
  [/\b(that|it|this|what)'s\b/gu, '$1 is'],
  [/\bthats\b/gu, 'that is'],
  [/\bi'm\b/gu, 'i am'],
  [/\byou're\b/gu, 'you are'],
  [/\byou've\b/gu, 'you have'],
  [/\b(did|does|is)nt\b/gu, '$1 not'],
  [/["'“”()*]/gu, ''],
  [/\s+/gu, ' '],
];

const plainly = (text: string): string =>
  spelledOut.reduce((words, [from, to]) => words.replace(from, to), text.toLowerCase()).trim();
