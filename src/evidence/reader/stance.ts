import type { Clause } from './clauses.ts';
import { picksOut } from './cleft.ts';
import { findAll, phrasebook, says } from './phrases.ts';
import { presses } from './pressure.ts';
import type { Token } from './tokens.ts';
import { outlookWords } from './words/outlooks.ts';
import {
  claims,
  denials,
  endings,
  falseNegations,
  likeNothing,
  losses,
  onePerson,
  otherPeople,
  reported,
} from './words/polarity.ts';

/** How one stands to a thing. `verb`: it has a subject, who must be the visitor for it to count. */
export type Outlook = {
  kind: 'drawn' | 'put-off' | 'doubt' | 'able' | 'bearing';
  force: 1 | 2 | 3;
  verb: boolean;
};

/**
 * How the visitor stands to what a clause is about: `drawn` to it, not drawn to it any more or at all (`denied`),
 * `put-off`, `foreign` where it is somebody else's wish or a question, `undecided` where being able or bearing it is
 * all that is said, and `open` where the words tell of it without a word on how it is.
 */
export type Stance = {
  kind: 'drawn' | 'denied' | 'put-off' | 'undecided' | 'foreign' | 'open';
  force: 1 | 2 | 3;
  /** What one would hate is to lose it: the wish is for the thing. */
  fearsLoss: boolean;
};

type Place = { from: number; to: number };
type Heard = Place & {
  kind: 'drawn' | 'put-off' | 'denied' | 'doubt';
  force: Stance['force'];
  fearsLoss: boolean;
};

const plain = (phrases: readonly string[]) => phrasebook<true>([{ value: true, phrases }]);
const outlooks = phrasebook(outlookWords);
const denialBook = plain(denials);
const falseBook = plain(falseNegations);
const endingBook = plain(endings);
const lossBook = plain(losses);
const reportedBook = plain(reported);
const claimBook = plain(claims);
const likeNothingBook = plain(likeNothing);

/** How far before a stance a "not" still belongs to it; "no" and "nothing" mostly belong to the next word. */
const reach = 6;
const shortReach = 2;
const near = new Set(['no', 'nothing', 'without', 'little', 'less']);
const reachOf = (tokens: readonly Token[], { from, to }: Place) =>
  to - from === 1 && near.has(tokens[from]?.word ?? '') ? shortReach : reach;

const others = new Set(otherPeople.flatMap((words) => words.split('|')));
/** Those of them who feel for themselves: "a team is not worth it" is no feeling of the team. */
const feeling = new Set(
  [...others].filter(
    (word) =>
      !/^(?:team|people|company|hr|management|leadership|someone|somebody|nobody|who|engineers|developers|reports|juniors|interns|kids|others)$/.test(
        word,
      ),
  ),
);
const auxiliaries = new Set(
  'do does did would will really always still also actually just have has to can could been be may might am is are was were truly so all both get gets got'.split(
    ' ',
  ),
);
const self = new Set(['i', 'me', 'myself', 'we', 'us']);
const owners = new Set([
  'my',
  'our',
  'the',
  'his',
  'her',
  'their',
  'some',
  'most',
  'many',
  'a',
  'this',
  'that',
]);
/** "It might suit me." */
const guessing = new Set(['might', 'may']);
const copulas = new Set(['is', 'are', 'was', 'were']);
const doubting = new Set([
  'if',
  'unless',
  'whether',
  'suppose',
  'supposing',
  'imagine',
  'maybe',
  'perhaps',
  'might',
]);

const thirdPerson =
  /^(?:love|enjoy|like|want|prefer|adore|hate|hope|dream|crave|thrive|dislike|dread|value|care|wishe|misse)s$/;

const within = (place: Place, { from, to }: Place) => from <= place.from && place.from < to;
const unbroken = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from + 1, to + 1).every(({ before }) => before === 'none');

/** "My team loves it", "thrills our director": the wish is somebody else's. */
function isOthers(tokens: readonly Token[], { from, to }: Place, verb: boolean): boolean {
  // "Loves", "enjoys": no "I" can be before it.
  if (verb && thirdPerson.test(tokens[from]?.word ?? '')) return tokens[from - 2]?.word !== 'me';
  let at = from - 1;
  while (at >= 0 && auxiliaries.has(tokens[at]?.word ?? '')) at -= 1;
  // "It is me who adores them."
  if (tokens[at]?.word === 'who' && tokens[at - 1]?.word === 'me') return false;
  if (verb && at >= 0) return others.has(tokens[at]?.word ?? '');
  if (tokens.slice(from, to + 1).some(({ word }) => word === 'me' || word === 'myself')) return false;
  const after = tokens.slice(to - 1, to + 3).map(({ word }) => word);
  const object = after.findIndex((word) => others.has(word));
  if (
    !verb &&
    object > 0 &&
    owners.has(after[object - 1] ?? '') &&
    !tokens.slice(0, to).some(({ word }) => word === 'i')
  ) {
    return /s$/.test(tokens[to - 1]?.word ?? '') && object <= 2;
  }
  const role = ['a', 'an', 'being'].includes(tokens[at - 1]?.word ?? '');
  return (
    at >= 0 &&
    !role &&
    tokens[at - 1]?.word !== 'of' &&
    feeling.has(tokens[at]?.word ?? '') &&
    !tokens.slice(0, at).some(({ word }) => word === 'i')
  );
}

const persons = new Set(onePerson.flatMap((words) => words.split('|')));
const individuals = new Set([
  ...persons,
  ...'parents partners bosses managers directors friends colleagues brothers sisters family hr management recruiter recruiters in-laws seniors owners'.split(
    ' ',
  ),
]);
/** "Being a mentor", "as a lead", "with my boss": no subject. */
const notSubject = new Set('being be as like than with for by from of to a an about when if'.split(' '));
const determiners = new Set('my our the his her their a an one some every each that this'.split(' '));
const finite = new Set('is was are were has had can could will would does did always never just'.split(' '));
/** So many words may stand between "my" and whom it is about: "my old desk neighbour". */
const longestName = 3;

const wishes =
  /^(?:want|wish|dream|dreamt|hope|hop|long|love|lov|enjoy|like|lik|prefer|adore|hate|crave|live|push|expect|see|saw|think|thought|say|said|tell|told|believe|insist|suggest|encourage?|nudge?|beg|reckon|swear|swore|picture?|imagine?)(?:s|es|d|ed|ing)?$/;
const auxiliary = new Set(
  'would will is was are were has have had always really still also even so just'.split(' '),
);
const feelings = new Set(
  'happy happier happiest proud glad delighted thrilled keen pleased over best'.split(' '),
);
const farthest = 5;

/** "My mother would be so proud to see me lead", "the partners want me to be the expert": a wish, and somebody else's. */
function wishesOfAnother(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ word }) => individuals.has(word));
  if (at < 0 || at > 3 || tokens.slice(0, at).some(({ word }) => self.has(word) || notSubject.has(word)))
    return false;
  if (at > 0 && !tokens.slice(0, at).some(({ word }) => determiners.has(word))) return false;
  const rest = tokens.slice(at + 1, at + 1 + farthest);
  const verb = rest.findIndex(({ word }) => wishes.test(word));
  const feels = rest.findIndex(({ word }) => feelings.has(word));
  const found =
    verb >= 0 ? verb : feels > 0 && rest.slice(0, feels).some(({ word }) => auxiliary.has(word)) ? feels : -1;
  return (
    found >= 0 && rest.slice(0, found + 1).every(({ before, word }) => before === 'none' && !self.has(word))
  );
}

/** "My sister lives for her team": somebody else is the subject, and nobody speaks of themselves. */
const tells = (token: Token | undefined) =>
  finite.has(token?.word ?? '') || /(?:[^s]s|ed|^(?:need|love|want|like))$/.test(token?.word ?? '');

function tellsOfAnother(tokens: readonly Token[]): boolean {
  if (wishesOfAnother(tokens)) return true;
  if (tokens.some(({ word }) => self.has(word))) return false;
  if (tokens[0]?.word === 'for' && tokens.slice(1, 4).some(({ word }) => individuals.has(word))) return true;
  const is = tokens.findIndex(({ word }) => copulas.has(word));
  if (
    is > 0 &&
    tokens.slice(is + 1, is + 3).some(({ word }) => personal.has(word)) &&
    !tokens.slice(0, is).some(({ word }) => times.test(word))
  )
    return true;
  if (/^(?:few|many|some|most)$/.test(tokens[0]?.word ?? '') && tokens[1]?.word === 'people') return true;
  const from = tokens.findIndex(({ word }) => determiners.has(word));
  // "Being a good mentor does" tells of no mentor.
  if (from < 0 || from > 2 || tokens[from - 1]?.word.endsWith('ing')) return false;
  const at = tokens.findIndex(({ word }, index) => index > from && persons.has(word.replace(/s$/, '')));
  // "The title of director" names no director.
  if (tokens[at - 1]?.word === 'of') return false;
  return (
    at > from &&
    at - from <= longestName &&
    (tells(tokens[at + 1]) ||
      (/^(?:my|our)$/.test(tokens[from]?.word ?? '') && tokens.slice(at + 2, at + 4).some(tells)))
  );
}

/** Only somebody can be so. */
const personal = new Set(
  'proud happy happier happiest glad keen fond eager delighted thrilled content'.split(' '),
);
const times = /^(?:my|day|hour|moment|week|evening|morning|part|it|that|this|what|there)s?$/;

const ridding = /^(?:stop|quit|giv|los|drop|abandon)/;

function heardIn(tokens: readonly Token[]): { own: Heard[]; others: boolean } {
  const found = findAll(outlooks, tokens);
  let others = false;
  const harmless = findAll(falseBook, tokens);
  const denied = findAll(denialBook, tokens).filter((each) => !harmless.some((place) => within(each, place)));
  const ended = says(endingBook, tokens) || says(likeNothingBook, tokens);
  const lost = findAll(lossBook, tokens).filter(
    ({ to }) => !(tokens[to - 1]?.word === 'without' && ['me', 'us'].includes(tokens[to]?.word ?? '')),
  );
  const own = found.flatMap(({ value, from, to }): Heard[] => {
    if (value.kind === 'able' || value.kind === 'bearing') return [];
    if (isOthers(tokens, { from, to }, value.verb)) {
      others ||= !tokens.slice(to).some(({ word }) => word === 'i' || word === 'we');
      return [];
    }
    if (value.kind === 'drawn' && guessing.has(tokens[from - 1]?.word ?? ''))
      return [{ from: from - 1, to, kind: 'doubt', force: 1, fearsLoss: false }];
    if (value.kind === 'doubt')
      return tokens[from - 1]?.word === 'being'
        ? []
        : [{ from, to, kind: 'doubt', force: 1, fearsLoss: false }];
    const before = denied.filter((each) =>
      each.from < from
        ? each.to <= from && from - each.to < reachOf(tokens, each) && unbroken(tokens, each.from, from)
        : each.from === from && value.kind === 'drawn',
    );
    const behind = denied.some(
      (each) =>
        each.from >= to &&
        each.from - to <= 1 &&
        ['no', 'little', 'nothing'].includes(tokens[each.from]?.word ?? ''),
    );
    const contrary = denied.some(
      (each) =>
        !value.verb &&
        each.from > to &&
        each.from - to <= 3 &&
        copulas.has(tokens[each.from - 1]?.word ?? '') &&
        !tokens.slice(0, from).some(({ word }) => word === 'i'),
    );
    const further = lost.some(
      (each) => each.from >= to && !denied.some((not) => not.from === each.from && within(not, { from, to })),
    );
    const odd = (before.length + (behind || contrary ? 1 : 0)) % 2 === 1;
    const base = { from, to, force: value.force };
    if (value.kind === 'put-off') {
      if (odd) return [{ ...base, kind: 'doubt', fearsLoss: false }];
      const loses = further || lost.some((each) => each.to <= from && !within(each, { from, to }));
      return [{ ...base, kind: loses ? 'drawn' : 'put-off', fearsLoss: loses }];
    }
    if (odd) return [{ ...base, kind: further ? 'drawn' : 'denied', fearsLoss: further }];
    // "Glad to stop leading": what one wants is to be rid of it.
    const rid = lost.some(
      (each) => each.from - to <= 1 && each.from >= to && ridding.test(tokens[each.from]?.word ?? ''),
    );
    return [{ ...base, kind: ended || rid ? 'denied' : 'drawn', fearsLoss: false }];
  });
  return { own, others };
}

/** "I'm not sure I want it" doubts; "I was forced to, and ended up loving it" does not. */
function isDoubted(tokens: readonly Token[], { from }: Place, said: Place): boolean {
  const between = tokens.slice(from, said.from);
  return from < said.from && unbroken(tokens, from, said.from) && !between.some(({ word }) => word === 'and');
}

/** "Being the one everybody asks": who they are is told, and not what they say. */
const relative = new Set('one expert person someone somebody guy woman man who that whom'.split(' '));
/** Who speaks here is somebody else, unless it is one's own heart. */
const wishing = /^(?:want|like|love|need|expect|ask|tell|push|urge|beg|told)/;
const saying =
  /^(?:says|said|thinks|thought|believes|believed|claims|claimed|swears|swore|insists|insisted|reckons|reckoned)$/;
const inner = new Set('heart head gut it that what something everything nobody who which'.split(' '));

function isReported(tokens: readonly Token[]): boolean {
  const speaks = tokens.findIndex(({ word }) => saying.test(word));
  const speaker = tokens.slice(0, Math.max(0, speaks));
  // "The partners would like me to lead."
  const wished = tokens.findIndex(({ word }, at) => at > 0 && word === 'me' && tokens[at + 1]?.word === 'to');
  if (
    wished > 0 &&
    wishing.test(tokens[wished - 1]?.word ?? '') &&
    !tokens.slice(0, wished).some(({ word }) => self.has(word))
  )
    return true;
  if (speaks > 0 && speaks < 5 && !speaker.some(({ word }) => self.has(word) || inner.has(word))) return true;
  const [first] = findAll(reportedBook, tokens).filter(({ from }) => from <= 3);
  if (!first || relative.has(tokens[first.from - 1]?.word ?? '')) return false;
  const own = tokens.findIndex(({ word }) => word === 'i');
  return own < 0 || (first.from <= own && own >= first.to);
}

/** "Maybe I would enjoy it": nobody has tried. */
const supposes = (tokens: readonly Token[]): boolean =>
  tokens[0]?.word === 'whether' ||
  (['maybe', 'perhaps', 'possibly'].includes(tokens[0]?.word ?? '') &&
    (tokens.slice(1, 4).some(({ word }) => ['would', 'might', 'could'].includes(word)) ||
      tokens.at(-1)?.word === 'knows'));

const besides = new Set(
  'i am is was were would be been have has and so very really just always then the a in my of most then again feel felt for'.split(
    ' ',
  ),
);

/** "I was in heaven", "and I am happy": a feeling with no word on what it is about. */
export function onlyFeels(tokens: readonly Token[]): boolean {
  const felt = findAll(outlooks, tokens);
  return (
    tokens.some(({ word }) => word === 'i') &&
    tokens.every(({ word }, at) => besides.has(word) || felt.some(({ from, to }) => from <= at && at < to))
  );
}

/** "Maybe", "I'm not sure": nothing is settled by what is said. */
export const doubts = (tokens: readonly Token[]): boolean =>
  supposes(tokens) ||
  tokens.some(({ word }) => ['might', 'whether', 'maybe', 'perhaps'].includes(word)) ||
  findAll(outlooks, tokens).some(({ value }) => value.kind === 'doubt');

export function stanceOf({ tokens, asked }: Pick<Clause, 'tokens' | 'asked'>): Stance {
  const none = { force: 1, fearsLoss: false } as const;
  if (
    asked ||
    presses(tokens) ||
    isReported(tokens) ||
    says(claimBook, tokens.slice(0, 6)) ||
    tellsOfAnother(tokens)
  )
    return { ...none, kind: 'foreign' };
  if (supposes(tokens)) return { ...none, kind: 'undecided' };
  const { own: heard, others: theirs } = heardIn(tokens);
  if (theirs && !tokens.some(({ word }) => self.has(word))) return { ...none, kind: 'foreign' };
  for (const kind of ['drawn', 'denied', 'put-off'] as const) {
    const doubted = heard.find((each) => each.kind === 'doubt');
    const said = heard.filter((each) => each.kind === kind);
    const [first] = said;
    if (!first) continue;
    if (doubted && isDoubted(tokens, doubted, first)) return { ...none, kind: 'undecided' };
    const force = Math.max(...said.map((each) => each.force)) as Stance['force'];
    return { kind, force, fearsLoss: said.some(({ fearsLoss }) => fearsLoss) };
  }
  if (picksOut(tokens) && !theirs && !says(denialBook, tokens)) return { ...none, kind: 'drawn', force: 2 };
  const bears = findAll(outlooks, tokens).some(
    ({ value }) => value.kind !== 'drawn' && value.kind !== 'put-off',
  );
  if (theirs) return { ...none, kind: 'foreign' };
  if (bears || tokens.slice(0, 3).some(({ word }) => doubting.has(word)))
    return { ...none, kind: 'undecided' };
  return { ...none, kind: 'open' };
}
