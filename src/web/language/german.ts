import { examInGerman } from '../../coach/sheet/german/exam-sentence.ts';
import { guideInGerman } from '../../coach/sheet/german/guide-in-german.ts';
import { capital, listed as joined } from '../../wording.ts';
import type { Outcome } from '../wire/types.ts';
import type { Words } from '../words.ts';

/** Every word of the interface in German: du, kurz, ohne Ausrufezeichen. The talk itself is in English, and this says so. */

const track = { technical: 'Technik', management: 'Management' } as const;
const counted = ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf'] as const;
const count = (number: number) => counted[number] ?? String(number);
const listed = (names: readonly string[]) => joined(names, 'und');
const often = (weight: number) =>
  ['nicht gezählt', 'einfach gezählt', 'doppelt gezählt', 'dreifach gezählt'][weight] ??
  `${weight}-fach gezählt`;
const many = (number: number, one: string, more: string) => (number === 1 ? `1 ${one}` : `${number} ${more}`);
const sign = (number: number) => many(number, 'Zeichen', 'Zeichen');
const strength = { 1: 'erwähnt', 2: 'deutlich', 3: 'stark' } as const;

const longDay = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' });

export const german: Words = {
  locale: 'de-DE',
  product: 'Two Ladders',
  title: (screen) => (screen === '' ? 'Two Ladders' : `${screen} · Two Ladders`),
  skip: 'Zum Inhalt springen',
  menu: 'Menü',
  nav: { label: 'Seiten', talks: 'Gespräche', article: 'Artikel', about: 'Über' },
  trackName: track,
  track,
  leansTo: { ...track, both: 'Beides gleich' },
  strength,
  close: 'Schließen',
  cancel: 'Abbrechen',
  save: 'Sichern',
  again: 'Noch einmal',
  loading: 'Wird geladen…',
  remove: 'Löschen',
  rename: 'Umbenennen',
  inLine: (name) => name,
  language: 'Sprache',

  asTheServer: false,
  outcomes: {
    'key-refused':
      'Der Server des Modells nahm den Schlüssel nicht an. Deine Worte sind gespeichert; wer dies betreibt, muss nachsehen.',
    'model-unknown':
      'Der Server des Modells kennt das Modell nicht, das hier sprechen soll. Deine Worte sind gespeichert; wer dies betreibt, muss nachsehen.',
    'request-refused':
      'Der Server des Modells wies die Anfrage ab. Deine Worte sind gespeichert: Versuch es noch einmal, oder sag es anders.',
    'model-busy':
      'Das Modell hat gerade zu viel zu tun. Deine Worte sind gespeichert: Warte ein wenig, dann noch einmal.',
    'model-broken':
      'Der Server des Modells hat selbst einen Fehler. Deine Worte sind gespeichert: Versuch es gleich noch einmal.',
    unreachable:
      'Der Server des Modells war nicht zu erreichen. Deine Worte sind gespeichert: Versuch es gleich noch einmal.',
    'no-reply':
      'Der Server des Modells schickte etwas, das keine Antwort ist. Deine Worte sind gespeichert: Versuch es gleich noch einmal.',
    'broke-off':
      'Die Antwort des Modells brach ab. Deine Worte und was von ihr kam, sind gespeichert: Versuch es noch einmal.',
    garbled:
      'Die Antwort des Modells kam beschädigt an. Deine Worte und was von ihr kam, sind gespeichert: Versuch es noch einmal.',
    'no-first-word':
      'Das Modell brauchte zu lange, um zu beginnen. Deine Worte sind gespeichert: Versuch es noch einmal.',
    silence:
      'Das Modell verstummte mittendrin. Deine Worte und was kam, sind gespeichert: Versuch es noch einmal.',
    'too-long':
      'Das Modell kam nicht rechtzeitig zum Ende. Deine Worte und was kam, sind gespeichert: Versuch es noch einmal.',
    'cut-short':
      'Die Antwort wurde länger, als sie sein darf, und abgeschnitten. Was kam, ist gespeichert: Versuch es noch einmal, oder frag weniger auf einmal.',
    filtered:
      'Der Server des Modells hielt diese Antwort nach eigenen Regeln zurück. Deine Worte sind gespeichert: Sag es anders, oder geh weiter.',
    declined:
      'Das Modell wollte darauf nicht antworten. Deine Worte sind gespeichert: Sag es anders, oder geh weiter.',
    empty: 'Das Modell sagte nichts. Deine Worte sind gespeichert: Versuch es noch einmal.',
    overloaded:
      'Gerade laufen hier so viele Gespräche, dass deins warten muss. Was du geschrieben hast, bleibt hier: Versuch es gleich noch einmal.',
    left: 'Niemand war mehr da, der mitlas, darum endete die Antwort. Was kam, ist gespeichert: Noch einmal gibt die ganze.',
    shutdown:
      'Der Server wurde neu gestartet, während er antwortete. Was kam, ist gespeichert: Noch einmal gibt die ganze.',
    lost: 'Die Antwort brach bei uns ab. Deine Worte und was kam, sind gespeichert: Versuch es noch einmal.',
    'too-many-at-once':
      'Mehrere deiner Gespräche werden gerade beantwortet. Was du geschrieben hast, bleibt hier: Warte auf eines davon und versuch es noch einmal.',
    'talk-full':
      'Dieses Gespräch ist so lang, wie eines hier sein kann. Seine Leiter und seine Seite gehen weiter. Um mehr zu sagen, beginn ein neues: Was du geschrieben hast, bleibt hier.',
    'storage-full':
      'Der Server hat keinen Platz mehr; dies wurde nicht gespeichert. Was du geschrieben hast, bleibt hier: Versuch es später.',
    'storage-away':
      'Gerade konnte nichts gespeichert werden. Was du geschrieben hast, bleibt hier: Versuch es gleich noch einmal.',
    'not-erased':
      'Gerade konnte nichts gelöscht werden: Das Gespräch ist noch da. Versuch es gleich noch einmal.',
    'not-overwritten':
      'Das Gespräch ist gelöscht. Ein anderes Programm las gerade die Datenbank; deshalb stehen die Worte noch im Protokoll des Servers. Sie werden überschrieben, bald nachdem es fertig ist.',
    unknown: 'Diese Antwort kam nicht zum Ende. Deine Worte sind gespeichert: Versuch es noch einmal.',
  } satisfies Record<Outcome, string>,
  failures: {
    offline: 'Keine Verbindung zum Server. Was du geschrieben hast, bleibt hier erhalten.',
    invalid_request: 'Das konnte der Server nicht lesen.',
    not_found: 'Das gibt es hier nicht (mehr).',
    conflict: 'Das wurde inzwischen anderswo geändert. Lade die Seite neu.',
    turn_in_progress: 'In einem anderen Fenster wird noch eine Antwort geschrieben.',
    too_large: 'Das ist zu lang. Höchstens 4.000 Zeichen.',
    rate_limited: 'Das war viel in kurzer Zeit. Warte einen Moment.',
    budget_spent:
      'Was das Modell heute kosten darf, ist verbraucht. Deine Worte bleiben; komm morgen wieder.',
    model_unavailable: 'Das Modell antwortet nicht. Deine Worte bleiben erhalten.',
    scoring_failed:
      'Deine Seite konnte nicht entstehen. Das Gespräch bleibt, und du kannst es noch einmal versuchen.',
    storage_full: 'Der Server hat keinen Platz mehr; dies wurde nicht gespeichert.',
    misconfigured: 'Der Server ist nicht fertig eingerichtet. Wer ihn betreibt, muss nachsehen.',
    internal: 'Dem Server ist das misslungen. Deine Worte bleiben erhalten.',
  },
  waitSeconds: (seconds) =>
    `Versuch es in ${
      seconds < 90
        ? many(seconds, 'Sekunde', 'Sekunden')
        : seconds < 90 * 60
          ? many(Math.round(seconds / 60), 'Minute', 'Minuten')
          : many(Math.round(seconds / 3600), 'Stunde', 'Stunden')
    } noch einmal.`,
  requestId: (id) => `Kennung: ${id}`,

  speaker: {
    guide: 'Guide',
    guideFirst: 'Guide · fest, keine KI',
    someone: 'Der Coach',
    modelFirst: (name) => `${name} · KI-Modell`,
    you: 'Du',
    insteadOf: {
      'stood-by': 'Hier spricht der Guide: Das Modell soll hier nicht sprechen.',
      distress: 'Hier spricht der Guide: Das wird keinem Modell überlassen.',
      orders: 'Hier spricht der Guide: Deine Nachricht gab dem Modell Befehle, also wurde es nicht gefragt.',
      'no-answer': 'In dieser Runde spricht der Guide: Das Modell gab keine ganze Antwort.',
      rules: 'In dieser Runde spricht der Guide: Was das Modell schrieb, hielt sich nicht an die Regeln.',
      unknown: 'In dieser Runde spricht der Guide.',
    },
    checking: 'Jede Antwort wird geprüft, bevor sie gezeigt wird. Diese wird gerade geschrieben.',
    notInArticle: 'Nicht aus dem Artikel:',
    opinion:
      'Hier ging der Coach über seine Aufgabe hinaus: Das ist seine eigene Meinung, und sie zählt nicht.',
    withheld: 'Ein Teil von dem, was das Modell schrieb, wurde zurückgehalten: Es stand dem Coach nicht zu.',
    tokens: ({ input, cached, output, uncounted }) =>
      `Für dieses Gespräch hat das Modell ${uncounted ? 'mindestens ' : ''}${input.toLocaleString('de')} Tokens (Wortstücke) gelesen${cached > 0 ? `, davon ${cached.toLocaleString('de')} aus dem Zwischenspeicher,` : ''} und ${output.toLocaleString('de')} geschrieben.`,
    tokensUnknown: 'Der Server des Modells sagt nicht, wie viele Tokens dieses Gespräch brauchte.',
    notice: {
      guide: [
        'Kein Konto. ',
        'Hier spricht ein fester Guide, keine KI',
        ', und deine Worte verlassen diesen Server nicht.',
      ],
      model: (name, endpoint) => [
        'Kein Konto. ',
        `Hier spricht ein KI-Modell: ${name}`,
        `. Was du schreibst, geht an ${endpoint}.`,
      ],
      unknown: ['Kein Konto. ', 'Wer hier spricht', ', ist gerade nicht zu erfahren: keine Verbindung.'],
    },
  },

  start: {
    screen: '',
    heading: 'Technisch bleiben oder ins Management? Denk es mit eigenen Worten durch.',
    lead: 'Ein Gespräch von etwa zehn Minuten über fünf Dinge: Energie, Wirkung, Wachstum, Werte und Alltag. Am Ende zeigt eine Seite, was du gesagt hast, wohin es neigt und was noch offen ist. Die Seite gehört dir. Die Wahl auch.',
    promises: [
      'Nur deine eigenen Worte zählen. Jedes wird gezeigt, und du kannst jedes streichen.',
      'Beide Wege bekommen gleich viel Platz. Auch „noch zu wenig“ ist eine Antwort.',
    ],
    origin: (author, date) =>
      `Gebaut auf der Sicht einer Praktikerin, ${author}s Artikel vom ${date}, nicht auf Forschung. Keine fachliche Beratung und nichts für Personalentscheidungen.`,
    goOn: 'Weiter, wo du warst',
    form: 'Wo stehst du gerade?',
    formHint: 'Vor dem Gespräch, damit du siehst, was sich danach geändert hat.',
    begin: 'Gespräch beginnen',
    beginning: 'Beginnt…',
    skip: 'Überspringen',
  },

  standing: {
    leaning: 'Deine Neigung, 0 ist ganz Technik, 10 ganz Management',
    leaningValue: (at) => (at === 5 ? '5, in der Mitte' : `${at}, ${at < 5 ? 'Technik' : 'Management'}`),
    leaningWord: { technical: 'Technik', balanced: 'in der Mitte', management: 'Management' },
    leaningOpen: 'Nicht gesagt. Drück hin, wo du stehst',
    leaveOpen: 'Offen lassen',
    clarity: 'Wie klar ist es dir?',
    clarityQuestions: [
      'Ich weiß, was jeder Weg von mir verlangt',
      'Ich weiß, was mir daran am wichtigsten ist',
      'Die Wahl wäre meine, nicht die meiner Chefin',
      'Ich könnte morgen ja oder nein sagen',
    ],
    clarityAnswers: ['nein', 'eher nein', 'eher ja', 'ja'],
    incomplete: 'Beantworte alle vier oder keine davon.',
    clear: 'Antworten leeren',
    stage: 'Wo stehst du im Beruf?',
    stages: { early: 'Anfang', mid: 'Mitte', senior: 'Senior', lead: 'Lead' },
  },

  talk: {
    screen: 'Gespräch',
    region: 'Was gesagt wurde',
    placeholder: 'Sag es, wie du es Freunden sagst…',
    label: 'Deine Nachricht',
    send: 'Senden',
    stop: 'Antwort anhalten',
    stopping: 'Wird angehalten…',
    keys: 'Enter sendet, Umschalt + Enter beginnt eine Zeile',
    state: {
      saved: 'Gespeichert',
      sending: 'Wird gespeichert…',
      waiting: 'In einem anderen Fenster wird eine Antwort geschrieben; deine Nachricht kommt danach',
      thinking: 'Gespeichert. Denkt nach…',
      writing: 'Schreibt…',
      reconnecting: 'Die Verbindung brach ab. Deine Antwort wird gesucht…',
      stopping: 'Wird angehalten…',
      draft: 'Entwurf auf diesem Gerät',
      unsent: 'Erst die Nachricht oben: noch einmal, oder zurücknehmen',
    },
    left: (left) => `noch ${sign(left)}`,
    tooLong: (over) => `${sign(over)} zu viel zum Senden`,
    offline: 'Keine Verbindung. Was du schreibst, bleibt auf diesem Gerät',
    spoken: 'Das Gespräch selbst läuft auf Englisch: Schreib auf Englisch, auch die Antworten sind englisch.',
    edit: 'Ändern',
    editLabel: (text) => `Ändern: „${text}“`,
    editing: 'Sag es neu',
    editHint:
      'Was du vorher geschrieben hast und alles danach wird verborgen: behalten, aber weder gezeigt noch gezählt.',
    editSend: 'Neu senden',
    quickReplies: 'Kurze Antworten',
    newest: 'Zum Neuesten',
    announceStart: (name) => `${name} schreibt.`,
    announceEnd: (name, text) => `${name} hat geantwortet: ${text}`,
    announceStopped: 'Angehalten.',
    stopped: 'Du hast diese Antwort angehalten.',
    goesByItself:
      'Keine Verbindung zum Server. Was du geschrieben hast, ist hier aufgehoben und geht ab, sobald es eine gibt.',
    retry: 'Noch einmal',
    again: 'Noch einmal antworten',
    takeBack: 'Zurücknehmen',
    notedUnder: (lenses) => ` (notiert unter ${lenses})`,
    note: 'Worte notieren',
    noteThese: 'Diese Worte notieren',
    noteLabel: (text) => `Worte notieren aus: „${text}“`,
    rename: 'Gespräch umbenennen',
    name: 'Name des Gesprächs',
    actions: 'Dieses Gespräch',
    keep: 'Kopie sichern',
    keepHint:
      'Eine Datei auf diesem Gerät: was ihr beide gesagt habt, wer jede Antwort sprach, was notiert ist, und was das Modell las und schrieb. Was verborgen ist, steht nicht darin.',
    keepMarkdown: 'Markdown, zum Lesen',
    keepJson: 'JSON, für Programme',
    file: 'two-ladders-gespraech',
  },

  note: {
    heading: 'Eigene Worte notieren',
    hint: 'Lass nur die Worte stehen, die zählen, genau wie du sie geschrieben hast.',
    quote: 'Deine Worte',
    lens: 'Sie handeln von',
    leansTo: 'Sie sprechen für',
    strength: 'Wie stark',
    notYours: 'Diese Worte stehen so nicht in deiner Nachricht.',
    add: 'Notieren',
  },

  ladder: {
    heading: 'Deine Leiter',
    progress: (covered) =>
      covered === 0
        ? 'noch keine Linse gehört'
        : covered < 3
          ? `${count(covered)} von fünf Linsen gehört`
          : `${covered} von 5 Linsen gehört`,
    open: 'noch nichts notiert',
    leans: {
      technical: 'neigt zur Technik',
      management: 'neigt zum Management',
      balanced: 'ausgeglichen',
      'not-enough-evidence': 'noch nichts notiert',
    },
    torn: 'zerrissen',
    weight: (weight) => (weight === 0 ? 'zählt nicht' : `zählt ${weight}-fach`),
    lessSure: 'zählt noch nicht',
    lessSureHint: 'Zählt noch nicht: Nur das Modell liest es so. Es zählt, sobald du es bestätigst.',
    asksYou: 'stimmt das?',
    confirmed: 'bestätigt',
    own: 'von dir notiert',
    confirm: (quote) => `Bestätigen: „${quote}“`,
    strike: (quote) => `Streichen: „${quote}“`,
    change: (quote) => `Ändern: „${quote}“`,
    confirmIt: 'Bestätigen',
    strikeIt: 'Streichen',
    changeIt: 'Ändern, wie es gelesen wird',
    struck: (number) => `${number} gestrichen`,
    takeBack: 'Zurückholen',
    takeBackLabel: (quote) => `Zurückholen: „${quote}“`,
    undo: 'Rückgängig',
    undoLabel: (what) => `Rückgängig: ${what}`,
    undoable: 'Du kannst es rückgängig machen.',
    undone: 'Rückgängig gemacht.',
    did: {
      confirmed: (quote) => `Bestätigt: „${quote}“`,
      struck: (quote) => `Gestrichen: „${quote}“`,
      proposed: (quote) => `Zurückgeholt: „${quote}“`,
      changed: (quote) => `Anders gelesen: „${quote}“`,
      noted: (quote) => `Notiert: „${quote}“`,
      weighed: (lenses) => `Gewichtet: ${listed(lenses)}`,
    },
    inTalk: ' (zur Stelle im Gespräch)',
    most: 'Was am meisten zählt',
    mostHint: '0 lässt es weg, 1 ist üblich, 3 zählt dreifach.',
    counts: often,
    make: 'Meine Seite machen',
    making: 'Deine Seite entsteht…',
    earlier: (number) => `Blatt ${number}`,
    pages: 'Bisherige Blätter',
  },

  verdict: {
    tooEarly: (missing) =>
      missing === 1
        ? 'Zu früh für eine Neigung: noch eine Linse, und es gibt ein erstes Bild.'
        : `Zu früh für eine Neigung: noch ${count(missing)} Linsen, und es gibt ein erstes Bild.`,
    nothingCounts:
      'Jede Linse, über die du gesprochen hast, ist auf null gestellt. Lass eine zählen, und es gibt ein Bild.',
    balanced: 'Nach dem, was du gesagt hast, passen beide Wege etwa gleich gut zu dir.',
    before: 'Nach dem, was du gesagt hast, passt ',
    by: { somewhat: 'etwas', clearly: 'deutlich', much: 'viel' },
    after: (by) => ` ${by} besser zu dir.`,
    confidence: {
      low: 'Sicherheit: gering.',
      fair: 'Sicherheit: mittel.',
      good: 'Sicherheit: gut.',
    },
    covered: (covered) =>
      covered === 5
        ? 'Alle fünf Linsen wurden gehört'
        : `${capital(count(covered))} von fünf Linsen wurden gehört`,
    leftOut: (lenses) =>
      `${listed(lenses)} ${lenses.length === 1 ? 'zählt' : 'zählen'} auf deinen Wunsch nicht`,
    otherWay: (lenses) =>
      `${listed(lenses)} ${lenses.length === 1 ? 'zieht' : 'ziehen'} in die andere Richtung`,
    torn: (lenses) => `${listed(lenses)} ${lenses.length === 1 ? 'spricht' : 'sprechen'} für beides`,
    and: ', und ',
  },

  sheet: {
    screen: (number) => `Blatt ${number}`,
    heading: 'Technik oder Management?',
    which: (date, number) => `${date} · Blatt ${number} dieses Gesprächs`,
    back: 'Zurück zum Gespräch',
    print: 'Drucken',
    markdown: 'Markdown',
    json: 'JSON',
    calendar: 'Kalender',
    calendarHint: 'Die Versuche als Termine für deinen Kalender (.ics)',
    before: 'Vorher',
    after: 'Nachher',
    notAsked: 'nicht gesagt',
    notEnough: (covered) =>
      covered === 0
        ? 'Es ist noch zu wenig, um zu sagen, welcher Weg passt: Nichts von dem, was du gesagt hast, steht unter einer Linse.'
        : `Es ist noch zu wenig, um zu sagen, welcher Weg passt: ${count(covered)} von fünf Linsen ${covered === 1 ? 'wurde' : 'wurden'} gehört, und es braucht drei. Was du gesagt hast, steht alles hier, und das Gespräch kann jederzeit weitergehen.`,
    allZero: 'Es gibt nichts abzuwägen: Jede gehörte Linse ist auf null gestellt.',
    open: 'nichts, was zählt',
    more: (number) => `und ${number} mehr`,
    bestCase: 'Was spricht für',
    own: 'Nach deiner eigenen Aussage',
    ownFromTo: (from, to) =>
      from === to ? `Deine Neigung blieb bei ${to}.` : `Deine Neigung ging von ${from} nach ${to}.`,
    ownStayed: 'Deine Neigung blieb, wo sie war.',
    ownMoved: 'Deine Neigung bewegte sich in Richtung ',
    clarity: (clearer, lessClear, of) => {
      const parts = [
        clearer > 0 ? `klarer bei ${count(clearer)} von ${count(of)}` : '',
        lessClear > 0 ? `weniger klar bei ${count(lessClear)} von ${count(of)}` : '',
      ].filter(Boolean);
      return parts.length === 0 ? 'So klar wie zuvor.' : `${capital(parts.join(', '))}.`;
    },
    columns: { lens: 'Linse', leaning: 'Neigung', words: 'Deine Worte' },
    file: (number) => `two-ladders-blatt-${number}`,
    never: 'Noch offen',
    neverNone: 'Jede Linse, die zählt, kam vor, und jedes Zeichen.',
    neverLens: (lenses) =>
      `${lenses.length === 5 ? 'Alle fünf Linsen' : listed(lenses)}: noch nichts, was zählt`,
    neverSide: (lenses, side) =>
      `${lenses.length === 5 ? 'Unter allen fünf Linsen' : `Unter ${listed(lenses)}`} spricht nichts von dir für ${track[side]}.`,
    neverMay: 'Das kann einfach so sein.',
    neverSigns: 'Zeichen, die nicht vorkamen: ',
    change: 'Was das ändern würde',
    changeNone: 'Nichts Kleines: weder andere Gewichte noch ein paar neue Worte.',
    changeTooEarly: 'Es gibt noch kein Ergebnis, das sich ändern könnte.',
    changeWeights: (weights) =>
      `Zählte ${listed(weights.map(([lens, to]) => `${lens} ${['gar nicht', 'einfach', 'doppelt', 'dreifach'][to]}`))}, `,
    changePieces: (pieces, degree) => {
      const kind = { 1: 'Erwähnung', 2: 'deutlichen Aussage', 3: 'starken Aussage' }[degree];
      const kinds = { 1: 'Erwähnungen', 2: 'deutlichen Aussagen', 3: 'starken Aussagen' }[degree];
      return `Mit ${pieces === 1 ? `einer weiteren ${kind}` : `${count(pieces)} weiteren ${kinds}`} für `;
    },
    changeOn: (lenses) =>
      lenses.length === 1
        ? ` unter ${lenses[0]?.[0]} `
        : ` (${listed(lenses.map(([lens, pieces]) => `${count(pieces)} unter ${lens}`))}) `,
    wouldBeBalanced: 'wäre es ausgeglichen',
    wouldLean: 'ginge es Richtung ',
    prepare: 'Worauf du dich einstellst',
    try: 'Zu versuchen in den nächsten 30 Tagen',
    ifThen: (translated) => (translated ? ['Wenn ', ', dann '] : ['Wenn: ', ', dann: ']),
    ofGuide: guideInGerman,
    asSaid: (byModel) =>
      byModel
        ? 'Was du gesagt und was das Modell geschrieben hat, steht hier auf Englisch, wie es geschrieben wurde.'
        : 'Was du gesagt hast, steht hier so, wie du es geschrieben hast.',
    watch: 'Achte auf: ',
    tells: 'Es zeigt: ',
    counts:
      'Aus deinen eigenen Worten, Buchstabe für Buchstabe geprüft; gewichtet von Code, nicht von einem Modell.',
    by: (speaker, endpoint, role) => {
      if (speaker.toLowerCase() === 'guide') return 'Gelesen vom Guide, fest, keine KI.';
      const model = `${speaker}, einem KI-Modell${endpoint ? ` bei ${endpoint}` : ''}`;
      if (role === 'speak') return `Gelesen vom Guide, fest, keine KI; in Worte gefasst von ${model}.`;
      return role === 'lead'
        ? `Gelesen vom Guide, fest, keine KI, und von ${model}.`
        : `Gelesen von ${model}.`;
    },
    exam: examInGerman,
    readTwice: (passes, disagreements) =>
      `Gelesen wurde ${passes === 2 ? 'zweimal' : `${passes}-mal`}, die Wege in umgekehrter Folge: ${
        disagreements === 0
          ? 'Die Lesungen stimmen überein.'
          : `${many(disagreements, 'Stelle wurde', 'Stellen wurden')} verschieden gelesen.`
      }`,
    lessSure: 'Was nur das Modell las, steht auf der Karte und zählt, sobald du es bestätigst.',
    dropped: (quotes) =>
      `${many(quotes, 'Zitat blieb', 'Zitate blieben')} weg: nicht Buchstabe für Buchstabe deine Worte.`,
    replaced: (parts) => {
      const names = {
        bestCase: 'was für die Wege spricht',
        prepare: 'worauf du dich einstellst',
        experiments: 'die Versuche',
      };
      return `In den Worten des Guides: ${listed(parts.map((part) => names[part]))}.`;
    },
    framework: (author, date) => `Rahmen: ${author}, ${date}, die Sicht einer Praktikerin, keine Forschung.`,
    afterHeading: 'Und wo stehst du jetzt?',
    afterHint: 'Es kommt auf die Seite, neben das, wo du vorher standest.',
    afterSave: 'Auf die Seite damit',
    afterSaved: 'Es steht auf der Seite.',
    afterTaken: 'Es steht nicht mehr auf der Seite.',
    afterNothing: 'Noch ist nichts gesagt: drück dorthin, wo du stehst, oder beantworte die vier Fragen.',
    afterNewer: 'Ein neueres Blatt dieses Gesprächs zeigt, wo du jetzt stehst.',
  },

  changes: {
    heading: (since) => `Was sich seit Blatt ${since} geändert hat`,
    whole: 'Das Ganze',
    none: 'Nichts hat sich geändert: dieselben Worte, gleich gewichtet.',
    flags: (flags) => {
      const names = {
        framework: 'der Rahmen',
        instructions: 'die Anweisungen zum Lesen',
        rubric: 'die Regeln des Gewichtens',
        speaker: 'wer gelesen hat',
      };
      return `Nicht mehr wie damals: ${listed(flags.map((flag) => names[flag]))}. Die zwei Blätter lassen sich daher nicht einfach vergleichen.`;
    },
    was: 'war ',
    now: ', jetzt ',
    stayed: 'weiter ',
    leans: 'Richtung ',
    balanced: 'ausgeglichen',
    tooEarly: 'zu früh zu sagen',
    notTalked: 'nichts, was zählt',
    further: ', weiter als zuvor',
    lessFar: ', weniger weit als zuvor',
    weight: (to, from) => `; ${often(to)}, vorher ${often(from)}`,
    own: 'Nach deiner eigenen Aussage',
    ownFirst: 'Zum ersten Mal gesagt.',
    added: (pieces) => `Neue Worte von dir: ${pieces}`,
    struck: (pieces) => `Nicht mehr gezählt: ${pieces}`,
    turned: (pieces) => `Anders gelesen: ${pieces}`,
    reading: (lens, degree) => ` zu ${lens}, ${strength[degree]}`,
    both: 'beides gleich',
  },

  talks: {
    screen: 'Deine Gespräche',
    heading: 'Deine Gespräche',
    empty: 'Noch kein Gespräch auf diesem Gerät.',
    title: (name) => {
      const [, day] = /^Talk of (\d{1,2} [A-Z][a-z]+ \d{4})$/.exec(name) ?? [];
      return day ? `Gespräch vom ${longDay.format(new Date(`${day} UTC`))}` : name;
    },
    begin: 'Ein Gespräch beginnen',
    more: 'Ältere Gespräche zeigen',
    sheet: (number) => `Blatt ${number}`,
    renameLabel: (title) => `Umbenennen: ${title}`,
    removeLabel: (title) => `Löschen: ${title}`,
    last: (date) => `zuletzt am ${date}`,
    kept: 'Ein Cookie auf diesem Gerät findet sie: Ein Konto gibt es nicht.',
    search: 'In deinen Gesprächen suchen',
    searchHint: 'Ein Name, oder Worte, die du gesagt hast',
    found: (talks) =>
      talks === 0 ? 'Kein Gespräch mit diesen Worten.' : `${many(talks, 'Gespräch', 'Gespräche')} gefunden.`,
    removing: (title) => `Gelöscht: ${title}`,
    removingHint: 'Samt Leiter und Blättern ist es endgültig weg, sobald du diese Seite verlässt.',
    bringBack: 'Rückgängig',
    bringBackLabel: (title) => `Rückgängig: ${title} zurückholen`,
    eraseNow: 'Jetzt löschen',
    erased: 'Gelöscht.',
    broughtBack: (title) => `Zurückgeholt: ${title}`,
  },

  article: {
    screen: 'Der Artikel',
    heading: 'Der Artikel, Punkt für Punkt',
    by: (author, date) => `${author}, ${date}.`,
    ownWords: 'Überschriften und Beschreibungen sind hier unsere Übersetzung; der Artikel ist englisch.',
    ask: 'Danach fragen',
    asking: (name) => `What would “${name}” mean for me?`,
    noTalk: 'Beginne ein Gespräch, und du kannst nach jedem Punkt fragen.',
    whole: 'Den ganzen Artikel sehen',
    others: 'Daneben',
    read: 'Dort lesen, wo er erschienen ist',
    contents: 'Auf dieser Seite',
    kinds: {
      attribute: 'Was jeden Weg ausmacht',
      sign: 'Zeichen',
      lens: 'Fünf Linsen',
      challenge: 'Was schwer ist',
      thread: 'Der gemeinsame Faden',
    },
    kind: {
      attribute: 'Merkmal',
      sign: 'Zeichen',
      lens: 'Linse',
      challenge: 'Herausforderung',
      thread: 'gemeinsamer Faden',
    },
    source: 'Woher das kommt',
  },

  about: {
    screen: 'Über',
    heading: 'Was dies mit deinen Worten macht',
    sections: [
      {
        heading: 'Was es ist',
        text: [
          'Eine Entscheidungshilfe für eine einzige Wahl: auf der technischen Leiter bleiben oder ins Management gehen. Sie sagt, wie gut jeder Weg zu dem passt, was du erzählt hast. Sie sagt nie, was du tun sollst; „ausgeglichen“ und „noch zu wenig“ sind Ergebnisse wie jedes andere.',
          'Sie ist auf der Sicht einer Praktikerin gebaut, nicht auf Forschung. Sie ist keine fachliche Beratung und nicht für Personalentscheidungen gemacht.',
        ],
      },
      {
        heading: 'Was mit dem geschieht, was du schreibst',
        text: [
          'Jede Nachricht wird auf dem Server gespeichert, der dir diese Seite zeigt, damit du gehen und wiederkommen kannst. Ein Cookie auf diesem Gerät findet deine Gespräche; es gibt kein Konto und keinen Namen.',
          'Lösch ein Gespräch, und es ist samt Leiter und Blättern weg: nicht verborgen, weg. Ein Entwurf, den du nicht gesendet hast, bleibt nur auf diesem Gerät.',
          'Die Seite fragt niemanden als ihren eigenen Server: keine Schriften, Skripte oder Zähler von anderswo.',
        ],
      },
      {
        heading: 'Wie gezählt wird',
        text: [
          'Nur deine eigenen Worte zählen. Wer spricht, darf einige davon notieren, mit der Linse, zu der sie gehören, der Richtung und der Stärke: erwähnt, deutlich oder stark. Code prüft dann, dass du genau diese Worte geschrieben hast; was du nicht geschrieben hast, bleibt weg.',
          'Du bestätigst, änderst oder streichst jedes. Was gestrichen ist, zählt nichts; was zu einem Zeichen wiederholt wird, zählt einmal. Der feste Guide liest bei jedem Modell mit: Was nur das Modell fand, ist markiert und zählt nichts, bis du es bestätigst.',
          'Je Linse zählen starke Worte 3, deutliche 2, eine Erwähnung 1. Die vier stärksten Zeichen jeder Seite werden addiert, denn der Artikel nennt vier Zeichen für den einen Weg und fünf für den anderen. Die Sprosse zeigt den Unterschied der Seiten als Anteil an allem Gesagten, etwas gebremst, solange es wenig ist: Eine Bemerkung bringt die Perle nie ans Ende.',
          'Das Ganze ist das Mittel der Linsen, über die du gesprochen hast, jede 0 bis 3 gewichtet, wie du es einstellst. Bei weniger als drei Linsen gibt es keine Neigung und keine Zahl. Nahe der Mitte heißt es ausgeglichen; wo auf beiden Seiten einer Linse starke Worte stehen, zerrissen.',
          'Dreh jede Bemerkung um, und das Ergebnis dreht sich genau um. Kein Modell nennt je eine Punktzahl.',
        ],
      },
    ],
    whoHeading: 'Wer spricht',
    who: {
      guide:
        'Ein fester Guide: Fragen und Antworten, die vorher geschrieben wurden und nach Regeln gewählt werden. Keine KI, und deine Worte verlassen diesen Server nicht.',
      model: (name, endpoint) =>
        `Ein KI-Modell, ${name}. Was du in einem Gespräch schreibst, geht zum Beantworten und Lesen an ${endpoint ?? 'diesen Server allein'}. Es notiert deine Worte; es gewichtet sie nicht.`,
      unknown: 'Das war gerade nicht zu erfahren: keine Verbindung.',
    },
  },

  missing: {
    screen: 'Nicht gefunden',
    heading: 'Hier ist nichts',
    text: 'Die Adresse führt nirgendwohin, oder was hier war, wurde gelöscht.',
    talks: 'Deine Gespräche',
    start: 'Zum Anfang',
  },

  loadFailed: { heading: 'Das konnte nicht geladen werden' },
};
