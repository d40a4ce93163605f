import { examSentence } from '../coach/sheet/exam-sentence.ts';
import type { Track } from '../framework/ids.ts';
import { inLine } from '../framework/in-line.ts';
import { capital, listed } from '../wording.ts';
import type { Failure } from './wire/failure.ts';
import type {
  ChangeFlag,
  Instead,
  Leaning,
  LeansTo,
  Outcome,
  Replaced,
  SheetExam,
  Strength,
  Usage,
} from './wire/types.ts';

/**
 * Every word of the interface: second person, short, plain. The visitor's and the coach's words are not in here.
 *
 * English is what the others are measured by: another language has the same entries, or it does not compile.
 */

const trackName = { technical: 'Technical', management: 'Management' } as const satisfies Record<
  Track,
  string
>;

const counted = ['no', 'one', 'two', 'three', 'four', 'five'] as const;
const count = (number: number) => counted[number] ?? String(number);
const often = (weight: number) =>
  ['not counted', 'counted once', 'counted twice'][weight] ?? `counted ${weight} times`;
const many = (number: number, one: string, more: string) => (number === 1 ? `1 ${one}` : `${number} ${more}`);

const strengthName = { 1: 'mentioned', 2: 'clear', 3: 'strong' } as const satisfies Record<Strength, string>;
const replaced = {
  bestCase: 'the best cases',
  prepare: 'what to prepare for',
  experiments: 'the experiments',
} as const satisfies Record<Replaced, string>;
const flagged = {
  framework: 'the framework',
  rubric: 'the way it is weighed',
  instructions: 'the instructions for reading',
  speaker: 'who read it',
} as const satisfies Record<ChangeFlag, string>;

/** A catalogue in any language: the same entries, each in words of its own. */
export type Words = Said<typeof english>;

type Said<Entry> = Entry extends string
  ? string
  : Entry extends (...given: infer Given) => infer Told
    ? (...given: Given) => Said<Told>
    : { readonly [Name in keyof Entry]: Said<Entry[Name]> };

export const english = {
  locale: 'en-GB',
  product: 'Two Ladders',
  title: (screen: string) => (screen === '' ? 'Two Ladders' : `${screen} · Two Ladders`),
  skip: 'Skip to the content',
  menu: 'Menu',
  nav: { label: 'Site', talks: 'Talks', article: 'Article', about: 'About' },
  trackName,
  track: { technical: 'technical', management: 'management' } as const satisfies Record<Track, string>,
  leansTo: { technical: 'Technical', management: 'Management', both: 'Both alike' } as const satisfies Record<
    LeansTo,
    string
  >,
  strength: strengthName,
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  again: 'Try again',
  loading: 'Loading…',
  remove: 'Delete',
  rename: 'Rename',
  /** The name of a sign within a line. */
  inLine,
  language: 'Language',

  /** Whether the server's own sentences are in this language; else a failure is said by its code alone. */
  asTheServer: true as boolean,
  /** Ways in which an answer can fail; where there is none, the server's sentence stands. */
  outcomes: {} as Partial<Record<Outcome, string>>,
  failures: {
    offline: 'No connection to the server. What you wrote is kept here.',
    invalid_request: 'The server could not read that.',
    not_found: 'This is not here (any more).',
    conflict: 'This was changed elsewhere in the meantime. Load the page again.',
    turn_in_progress: 'An answer is still being written in another window.',
    too_large: 'That is too long. 4,000 characters is the most.',
    rate_limited: 'That was a lot in a short time. Wait a moment.',
    budget_spent: 'Today’s allowance for the model is spent. Your words are kept; come back tomorrow.',
    model_unavailable: 'The model does not answer. Your words are kept.',
    scoring_failed: 'Your page could not be made. The talk is kept, and you can try again.',
    storage_full: 'The server has no room left, so this was not saved.',
    misconfigured: 'The server is not set up to answer. Whoever runs it needs to look.',
    internal: 'The server failed at this. Your words are kept.',
  } as const satisfies Record<Failure['code'], string>,
  waitSeconds: (seconds: number) =>
    `Try again in ${
      seconds < 90
        ? many(seconds, 'second', 'seconds')
        : seconds < 90 * 60
          ? many(Math.round(seconds / 60), 'minute', 'minutes')
          : many(Math.round(seconds / 3600), 'hour', 'hours')
    }.`,
  requestId: (id: string) => `Reference: ${id}`,

  speaker: {
    guide: 'Guide',
    guideFirst: 'Guide · fixed, no AI',
    /** Where it is not known (yet) who speaks. */
    someone: 'The coach',
    modelFirst: (name: string) => `${name} · AI model`,
    you: 'You',
    insteadOf: {
      'stood-by': 'Spoken by the guide: the model is not to speak here.',
      distress: 'Spoken by the guide: this is not left to a model.',
      orders: 'Spoken by the guide: your message gave orders to the model, so it was not asked.',
      'no-answer': 'Spoken by the guide in this turn: the model gave no whole answer.',
      rules: 'Spoken by the guide in this turn: what the model wrote did not keep to the rules.',
      unknown: 'Spoken by the guide in this turn.',
    } satisfies Record<Instead | 'unknown', string>,
    checking: 'Each reply is checked before it is shown. This one is being written.',
    notInArticle: 'Not from the article:',
    opinion: 'The coach went beyond its part here: this is its own opinion, and counts for nothing.',
    withheld: 'Part of what the model wrote was held back: it was not the coach’s to say.',
    tokens: ({ input, cached, output, uncounted }: Usage) =>
      `For this talk the model has read ${uncounted ? 'at least ' : ''}${input.toLocaleString('en')} tokens (pieces of words)${cached > 0 ? `, ${cached.toLocaleString('en')} of them from its cache,` : ''} and has written ${output.toLocaleString('en')}.`,
    tokensUnknown: 'The model’s server did not say how many tokens this talk took.',
    notice: {
      guide: [
        'No account. ',
        'A fixed guide speaks here, no AI',
        ', and your words go no further than this server.',
      ],
      model: (name: string, endpoint: string) => [
        'No account. ',
        `An AI model speaks here: ${name}`,
        `. What you write is sent to ${endpoint}.`,
      ],
      unknown: ['No account. ', 'Who speaks here', ' could not be found out: there is no connection.'],
    },
  },

  start: {
    screen: '',
    heading: 'Stay technical, or move to management? Think it through in your own words.',
    lead: 'A talk of about ten minutes on five things: energy, impact, growth, values and everyday life. At the end one page shows what you said, how it leans, and what is still open. You keep the page. You make the choice.',
    promises: [
      'Nothing counts but your own words. Each is shown, and you can strike any of them.',
      'Both paths get the same space. “Not enough yet” is an answer too.',
    ],
    origin: (author: string, date: string) =>
      `Built on one practitioner’s view, ${author}’s article of ${date}, not on research. No professional counselling, and nothing for hiring decisions.`,
    goOn: 'Go on where you were',
    form: 'Where do you stand right now?',
    formHint: 'Before we talk, so that you can see what changed after.',
    begin: 'Start the talk',
    beginning: 'Starting…',
    skip: 'Skip this',
  },

  standing: {
    leaning: 'Your leaning, 0 is all technical, 10 all management',
    leaningValue: (at: number) =>
      at === 5 ? '5, in the middle' : `${at}, ${at < 5 ? 'technical' : 'management'}`,
    /** Where no number may stand that could be read as a score. */
    leaningWord: { technical: 'technical', balanced: 'in the middle', management: 'management' },
    leaningOpen: 'Not said. Press where you stand',
    leaveOpen: 'Leave it open',
    clarity: 'How clear is it to you?',
    clarityQuestions: [
      'I know what each path asks of me',
      'I know what matters most to me in it',
      'The choice would be mine, not my boss’s',
      'I could say yes or no tomorrow',
    ],
    clarityAnswers: ['no', 'rather no', 'rather yes', 'yes'],
    incomplete: 'Answer all four, or none of them.',
    clear: 'Clear the answers',
    stage: 'Where are you in your career?',
    stages: { early: 'Early', mid: 'Mid', senior: 'Senior', lead: 'Lead' },
  },

  talk: {
    screen: 'Talk',
    region: 'What was said',
    placeholder: 'Say it as you would to a friend…',
    label: 'Your message',
    send: 'Send',
    stop: 'Stop writing',
    stopping: 'Stopping…',
    keys: 'Enter sends, Shift + Enter starts a new line',
    state: {
      saved: 'Saved',
      sending: 'Saving…',
      waiting: 'An answer is being written in another window; your message goes next',
      thinking: 'Your message is saved. Thinking…',
      writing: 'Writing…',
      reconnecting: 'The connection broke. Looking for your answer…',
      stopping: 'Stopping…',
      draft: 'Draft kept on this device',
      unsent: 'First the message above: try again, or take it back',
    },
    left: (left: number) => `${many(left, 'character', 'characters')} left`,
    tooLong: (over: number) => `${many(over, 'character', 'characters')} too many to send`,
    offline: 'No connection. What you write is kept on this device',
    /** Where the page speaks another language than the talk. */
    spoken: '',
    edit: 'Edit',
    editLabel: (text: string) => `Edit: “${text}”`,
    editing: 'Say it anew',
    editHint:
      'What you wrote before and everything after it will be hidden: kept, but neither shown nor counted.',
    editSend: 'Send anew',
    quickReplies: 'Short answers',
    newest: 'To the newest',
    announceStart: (name: string) => `${name} is writing.`,
    announceEnd: (name: string, text: string) => `${name} answered: ${text}`,
    announceStopped: 'Stopped.',
    stopped: 'You stopped this answer.',
    goesByItself:
      'No connection to the server. What you wrote is kept here, and sent as soon as there is one.',
    retry: 'Try again',
    again: 'Answer again',
    takeBack: 'Take it back',
    notedUnder: (lenses: string) => ` (noted under ${lenses})`,
    note: 'Note words',
    noteThese: 'Note these words',
    noteLabel: (text: string) => `Note words from: “${text}”`,
    rename: 'Rename this talk',
    name: 'Name of the talk',
    actions: 'This talk',
    keep: 'Keep a copy',
    keepHint:
      'A file on this device: what you both said, who spoke each reply, what was noted, and what the model read and wrote. What is hidden is not in it.',
    keepMarkdown: 'Markdown, to read',
    keepJson: 'JSON, for programs',
    file: 'two-ladders-talk',
  },

  note: {
    heading: 'Note words of yours',
    hint: 'Leave only the words that count, exactly as you wrote them.',
    quote: 'Your words',
    lens: 'They are about',
    leansTo: 'They speak for',
    strength: 'How strong',
    notYours: 'These words do not stand in your message as you wrote them.',
    add: 'Note them',
  },

  ladder: {
    heading: 'Your ladder',
    /** While it is too early for a leaning, no figure stands beside the ladder. */
    progress: (covered: number) =>
      covered === 0
        ? 'no lens heard yet'
        : covered < 3
          ? `${count(covered)} of five lenses heard`
          : `${covered} of 5 lenses heard`,
    open: 'nothing noted yet',
    leans: {
      technical: 'leans technical',
      management: 'leans management',
      balanced: 'balanced',
      'not-enough-evidence': 'nothing noted yet',
    } as const satisfies Record<Leaning, string>,
    torn: 'torn',
    weight: (weight: number) => (weight === 0 ? 'does not count' : `counts ${weight} times`),
    lessSure: 'not counted yet',
    lessSureHint: 'Not counted yet: only the model read it so. It counts once you confirm it.',
    asksYou: 'is that right?',
    confirmed: 'confirmed',
    own: 'noted by you',
    confirm: (quote: string) => `Confirm: “${quote}”`,
    strike: (quote: string) => `Strike: “${quote}”`,
    change: (quote: string) => `Change: “${quote}”`,
    confirmIt: 'Confirm',
    strikeIt: 'Strike',
    changeIt: 'Change how it is read',
    struck: (number: number) => `${number} struck`,
    takeBack: 'Take back',
    takeBackLabel: (quote: string) => `Take back: “${quote}”`,
    undo: 'Undo',
    undoLabel: (what: string) => `Undo: ${what}`,
    undoable: 'You can undo this.',
    undone: 'Undone.',
    did: {
      confirmed: (quote: string) => `Confirmed: “${quote}”`,
      struck: (quote: string) => `Struck: “${quote}”`,
      proposed: (quote: string) => `Taken back: “${quote}”`,
      changed: (quote: string) => `Read otherwise: “${quote}”`,
      noted: (quote: string) => `Noted: “${quote}”`,
      weighed: (lenses: string[]) => `Weighed: ${listed(lenses)}`,
    },
    inTalk: ' (go to it in the talk)',
    most: 'What counts most',
    mostHint: '0 leaves it out, 1 is the usual, 3 counts three times.',
    counts: (weight: number) => often(weight),
    make: 'Make my page',
    making: 'Making your page…',
    earlier: (number: number) => `Sheet ${number}`,
    pages: 'Sheets so far',
  },

  verdict: {
    tooEarly: (missing: number) =>
      missing === 1
        ? 'Too early for a leaning: one more lens, and there is a first picture.'
        : `Too early for a leaning: ${count(missing)} more lenses, and there is a first picture.`,
    nothingCounts:
      'Every lens you talked about is set to count nothing. Let one count, and there is a picture.',
    balanced: 'On what you said, both paths fit you about equally well.',
    before: 'On what you said, the ',
    by: { somewhat: 'somewhat', clearly: 'clearly', much: 'much' },
    after: (by: string) => ` path fits you ${by} better.`,
    confidence: { low: 'Confidence: low.', fair: 'Confidence: fair.', good: 'Confidence: good.' },
    covered: (covered: number) =>
      covered === 5 ? 'All five lenses were heard' : `${capital(count(covered))} of five lenses were heard`,
    leftOut: (lenses: string[]) =>
      `${listed(lenses)} ${lenses.length === 1 ? 'is' : 'are'} set to count nothing`,
    otherWay: (lenses: string[]) =>
      `${listed(lenses)} ${lenses.length === 1 ? 'pulls' : 'pull'} the other way`,
    torn: (lenses: string[]) => `${listed(lenses)} ${lenses.length === 1 ? 'speaks' : 'speak'} for both`,
    and: ', and ',
  },

  sheet: {
    screen: (number: number) => `Sheet ${number}`,
    heading: 'Technical or management?',
    which: (date: string, number: number) => `${date} · sheet ${number} of this talk`,
    back: 'Back to the talk',
    print: 'Print',
    markdown: 'Markdown',
    json: 'JSON',
    calendar: 'Calendar',
    calendarHint: 'The experiments as dates for your calendar (.ics)',
    before: 'Before',
    after: 'After',
    notAsked: 'not said',
    notEnough: (covered: number) =>
      covered === 0
        ? 'There is not enough yet to say which path fits: nothing you said was noted under any lens.'
        : `There is not enough yet to say which path fits: ${count(covered)} of five lenses ${covered === 1 ? 'was' : 'were'} heard, and it takes three. What you said is all here, and the talk can go on any time.`,
    allZero: 'There is nothing to weigh: every lens that was heard is set to count nothing.',
    open: 'nothing that counts',
    more: (number: number) => `and ${number} more`,
    bestCase: 'The best case for',
    own: 'By your own account',
    ownFromTo: (from: number, to: number) =>
      from === to ? `Your leaning stayed at ${to}.` : `Your leaning went from ${from} to ${to}.`,
    /** The same without a figure. */
    ownStayed: 'Your leaning stayed where it was.',
    ownMoved: 'Your leaning moved towards ',
    clarity: (clearer: number, lessClear: number, of: number) => {
      const parts = [
        clearer > 0 ? `clearer on ${count(clearer)} of ${count(of)}` : '',
        lessClear > 0 ? `less clear on ${count(lessClear)} of ${count(of)}` : '',
      ].filter(Boolean);
      return parts.length === 0 ? 'As clear to you as before.' : `${capital(parts.join(', '))}.`;
    },
    columns: { lens: 'Lens', leaning: 'Leaning', words: 'Your words' },
    file: (number: number) => `two-ladders-sheet-${number}`,
    never: 'Still open',
    neverNone: 'Every lens that counts came up, and every sign.',
    neverLens: (lenses: string[]) =>
      `${lenses.length === 5 ? 'All five lenses' : listed(lenses)}: nothing that counts yet`,
    neverSide: (lenses: string[], track: Track) =>
      `On ${lenses.length === 5 ? 'all five lenses' : listed(lenses)} nothing you said speaks for ${trackName[track].toLowerCase()}.`,
    neverMay: 'That may simply be so.',
    neverSigns: 'Signs that did not come up: ',
    change: 'What would change this',
    changeNone: 'No small change would: neither other weights, nor a few new words.',
    changeTooEarly: 'There is no result yet that could change.',
    changeWeights: (weights: readonly (readonly [lens: string, to: number])[]) =>
      `If ${listed(weights.map(([lens, to]) => `${lens} ${to === 0 ? 'did not count' : `counted ${['', 'once', 'twice', 'three times'][to]}`}`))}, `,
    changePieces: (pieces: number, strength: Strength) => {
      const kind = { 1: 'mention', 2: 'clear remark', 3: 'strong remark' }[strength];
      return `With ${count(pieces)} more ${kind}${pieces === 1 ? '' : 's'} for `;
    },
    changeOn: (lenses: readonly (readonly [lens: string, pieces: number])[]) =>
      lenses.length === 1
        ? ` on ${lenses[0]?.[0]}, `
        : `, ${listed(lenses.map(([lens, pieces]) => `${count(pieces)} on ${lens}`))}, `,
    wouldBeBalanced: 'it would be balanced',
    wouldLean: 'it would lean ',
    prepare: 'Prepare for',
    try: 'Try in the next 30 days',
    ifThen: (_translated: boolean): readonly [string, string] => ['If ', ', then '],
    /** The guide's fixed sentences on a sheet; what a model wrote stays as it is. */
    ofGuide: (text: string) => text,
    /** What stays in another language than the page's, and why. */
    asSaid: (_byModel: boolean) => '',
    watch: 'Watch: ',
    tells: 'It tells: ',
    counts: 'From your own words, checked letter by letter; weighed by code, not by a model.',
    by: (speaker: string, endpoint: string | null, role?: SheetExam['role']) => {
      if (speaker.toLowerCase() === 'guide') return 'Read by the guide, fixed, no AI.';
      const model = `${speaker}, an AI model${endpoint ? ` at ${endpoint}` : ''}`;
      if (role === 'speak') return `Read by the guide, fixed, no AI; put into words by ${model}.`;
      return role === 'lead' ? `Read by the guide, fixed, no AI, and by ${model}.` : `Read by ${model}.`;
    },
    exam: examSentence,
    readTwice: (passes: number, disagreements: number) =>
      `It was read ${passes === 2 ? 'twice' : `${passes} times`}, the paths in opposite order: ${
        disagreements === 0
          ? 'the readings agree.'
          : `${many(disagreements, 'piece was', 'pieces were')} not read alike.`
      }`,
    lessSure: 'What only the model read is on the map, and counts once you confirm it.',
    dropped: (quotes: number) =>
      `${many(quotes, 'quote was', 'quotes were')} left out: not your words to the letter.`,
    replaced: (parts: readonly Replaced[]) =>
      `${capital(listed(parts.map((part) => replaced[part])))} ${parts.length === 1 && parts[0] === 'prepare' ? 'is' : 'are'} in the guide’s words.`,
    framework: (author: string, date: string) =>
      `Framework: ${author}, ${date}, one practitioner’s view, not research.`,
    afterHeading: 'And where do you stand now?',
    afterHint: 'It goes on the page, beside where you stood before.',
    afterSave: 'Put it on the page',
    afterSaved: 'It is on the page.',
    afterTaken: 'It is off the page.',
    afterNothing: 'Nothing is said yet: press where you stand, or answer the four questions.',
    afterNewer: 'A newer sheet of this talk shows where you stand now.',
  },

  changes: {
    heading: (since: number) => `Changes since sheet ${since}`,
    whole: 'The whole',
    none: 'Nothing changed: the same words, weighed the same way.',
    flags: (flags: readonly ChangeFlag[]) =>
      `${capital(listed(flags.map((flag) => flagged[flag])))} ${flags.length === 1 && flags[0] !== 'instructions' ? 'is' : 'are'} not the same as then, so the two sheets cannot simply be compared.`,
    was: 'was ',
    now: ', now ',
    stayed: 'still ',
    leans: 'leaning ',
    balanced: 'balanced',
    tooEarly: 'too early to say',
    notTalked: 'nothing that counts',
    further: ', further than before',
    lessFar: ', less far than before',
    weight: (to: number, from: number) => `; ${often(to)}, before ${often(from)}`,
    own: 'By your own account',
    ownFirst: 'Said for the first time.',
    added: (pieces: number) => `New words of yours: ${pieces}`,
    struck: (pieces: number) => `No longer counted: ${pieces}`,
    turned: (pieces: number) => `Read otherwise: ${pieces}`,
    reading: (lens: string, strength: Strength) => ` on ${lens}, ${strengthName[strength]}`,
    both: 'both alike',
  },

  talks: {
    screen: 'Your talks',
    heading: 'Your talks',
    empty: 'No talk yet on this device.',
    /** A talk's name; the one that it was given by the server is English. */
    title: (name: string) => name,
    begin: 'Start a talk',
    more: 'Show older talks',
    sheet: (number: number) => `Sheet ${number}`,
    renameLabel: (title: string) => `Rename: ${title}`,
    removeLabel: (title: string) => `Delete: ${title}`,
    last: (date: string) => `last on ${date}`,
    kept: 'A cookie on this device is what finds them: there is no account.',
    search: 'Search your talks',
    searchHint: 'A name, or words that you said',
    found: (talks: number) =>
      talks === 0 ? 'No talk with these words.' : `${many(talks, 'talk', 'talks')} found.`,
    removing: (title: string) => `Deleted: ${title}`,
    removingHint: 'With its ladder and its sheets it is erased for good when you leave this page.',
    bringBack: 'Undo',
    bringBackLabel: (title: string) => `Undo: bring back ${title}`,
    eraseNow: 'Erase it now',
    erased: 'Erased.',
    broughtBack: (title: string) => `Brought back: ${title}`,
  },

  article: {
    screen: 'The article',
    heading: 'The article, item by item',
    by: (author: string, date: string) => `${author}, ${date}.`,
    ownWords: 'The headings are hers; the descriptions are our words.',
    ask: 'Ask about this',
    asking: (name: string) => `What would “${name}” mean for me?`,
    noTalk: 'Start a talk, and you can ask about any of these.',
    whole: 'See the whole article',
    others: 'Beside it',
    read: 'Read it where it was published',
    contents: 'On this page',
    kinds: {
      attribute: 'What marks each path',
      sign: 'Signs',
      lens: 'Five lenses',
      challenge: 'Challenges',
      thread: 'The common thread',
    },
    kind: {
      attribute: 'attribute',
      sign: 'sign',
      lens: 'lens',
      challenge: 'challenge',
      thread: 'common thread',
    },
    source: 'Where this comes from',
  },

  about: {
    screen: 'About',
    heading: 'What this does with your words',
    sections: [
      {
        heading: 'What it is',
        text: [
          'A decision aid for one choice: to stay on the technical ladder, or to move to management. It says how well each path fits what you told it. It never says what you should do, and “balanced” and “not enough yet” are results like any other.',
          'It is built on one practitioner’s view, not on research. It is no professional counselling, and it is not made for hiring decisions.',
        ],
      },
      {
        heading: 'What happens to what you write',
        text: [
          'Each message is saved on the server that shows you this page, so that you can leave and come back. A cookie on this device finds your talks; there is no account and no name.',
          'Delete a talk, and it is erased with its ladder and its sheets: not hidden, gone. A draft that you have not sent is kept on this device only.',
          'The page asks nobody but its own server: no fonts, scripts or counters from elsewhere.',
        ],
      },
      {
        heading: 'How it counts',
        text: [
          'Only your own words count. Whoever speaks may note a few of them, with the lens they are about, the way they lean, and how strong they are: mentioned, clear or strong. Code then checks that you wrote exactly these words; what you did not write is left out.',
          'You confirm, change or strike each one. What is struck counts nothing; what is repeated about one sign counts once. The fixed guide reads along with every model: what only the model found is marked, and counts nothing until you confirm it.',
          'For each lens, strong words count 3, clear ones 2, a mention 1. The four strongest signs on each side are added up, since the article names four signs for one path and five for the other. The rung shows the difference between the two sides as a share of everything said, held back a little while there is little: one remark never takes the bead to the end.',
          'The whole is the mean over the lenses you talked about, each weighed 0 to 3 as you set it. With fewer than three lenses there is no leaning and no number. Close to the middle it is called balanced; where strong words stand on both sides of one lens, it is called torn.',
          'Turn every remark around, and the result turns around exactly. No model ever states a score.',
        ],
      },
    ],
    whoHeading: 'Who speaks',
    who: {
      guide:
        'A fixed guide: questions and answers that were written beforehand and are chosen by rules. No AI is used, and your words go no further than this server.',
      model: (name: string, endpoint: string | null) =>
        `An AI model, ${name}. What you write in a talk is sent to ${endpoint ?? 'this server only'} to be answered and read. It notes your words; it does not weigh them.`,
      unknown: 'This could not be found out just now: there is no connection.',
    },
  },

  missing: {
    screen: 'Not found',
    heading: 'There is nothing here',
    text: 'The address leads nowhere, or what was here has been deleted.',
    talks: 'Your talks',
    start: 'To the start',
  },

  loadFailed: { heading: 'This could not be loaded' },
} as const;

/** The words that the page speaks now; read where a screen is drawn, so that another language shows at once. */
export let words: Words = english;

export function sayWords(next: Words): void {
  words = next;
}
