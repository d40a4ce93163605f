import type { Outcome } from '../../../evidence/what-would-change.ts';
import { framework } from '../../../framework/framework.ts';
import { german as frameworkWords } from '../../../framework/german.ts';
import { lensIds } from '../../../framework/ids.ts';
import type { SheetWords } from '../sheet-words.ts';
import { examInGerman } from './exam-sentence.ts';
import { guideInGerman } from './guide-in-german.ts';
import { leaningInGerman, inGermanList as list } from './leaning-sentence.ts';
import { standingInGerman } from './standing-sentences.ts';

const often = ['gar nicht', 'einfach', 'doppelt', 'dreifach'];
const strengths = { 1: 'eine Erwähnung', 2: 'eine deutliche Aussage', 3: 'eine starke Aussage' } as const;
const track = { technical: 'Technik', management: 'Management' } as const;
const { author, date, link } = framework.article;

const wouldBe = (outcome: Outcome) =>
  outcome === 'balanced' ? 'wäre es ausgeglichen' : `ginge es Richtung ${track[outcome]}`;

/** What was said, and what a model wrote, stays as it was. */
export const german: SheetWords = {
  heading: 'Technik oder Management?',
  which: (day, number) => `${day} · Blatt ${number} dieses Gesprächs`,
  leaning: leaningInGerman,
  standing: standingInGerman,
  name: (id) => frameworkWords.units[id].name,
  inLine: (id) => frameworkWords.units[id].name,
  track,
  leansTo: { ...track, both: 'beides' },
  lenses: 'Linse für Linse',
  leans: {
    technical: 'neigt zur Technik',
    management: 'neigt zum Management',
    balanced: 'ausgeglichen',
    'not-enough-evidence': 'noch nichts, was zählt',
    torn: 'hin- und hergerissen',
  },
  nothing: 'Noch nichts, was zählt.',
  notCounted: 'Noch nicht gezählt',
  notCountedHint: 'Nur das Modell hat das so gelesen. Es zählt, sobald du es auf der Karte bestätigst.',
  bestCase: { technical: 'Was für Technik spricht', management: 'Was für Management spricht' },
  open: 'Noch offen',
  openLens: (lenses) =>
    `${lenses.length === lensIds.length ? 'Alle fünf Linsen' : list(lenses)}: noch nichts, was zählt`,
  openSide: (lenses, missing) =>
    `Unter ${lenses.length === lensIds.length ? 'allen fünf Linsen' : list(lenses)} spricht nichts von dir für ${track[missing]}.`,
  mayBeSo: 'Das kann einfach so sein.',
  openSigns: (signs) => `Zeichen, die nicht vorkamen: ${signs}`,
  openNone: 'Jede Linse, die zählt, kam auf beiden Seiten vor, und jedes Zeichen auch.',
  change: 'Was das ändern würde',
  changeTooEarly: 'Vor drei gehörten Linsen lässt sich nichts dazu sagen.',
  changeNone: 'Nichts Kleines: weder andere Gewichte noch ein paar neue Worte.',
  ifWeighed: (weights, outcome) =>
    `Zählte ${list(weights.map(([lens, to, from]) => `${lens} ${often[to]}${to === 0 ? '' : ` statt ${often[from]}`}`))}, ${wouldBe(outcome)}.`,
  withMore: (leansTo, pieces, strength, outcome) =>
    `Mit etwas Neuem für ${track[leansTo]} (${list(pieces.map(([lens, count]) => `${count} unter ${lens}`))}; jeweils ${strengths[strength]}) ${wouldBe(outcome)}.`,
  prepare: 'Worauf du dich einstellst',
  try: 'Zu versuchen in den nächsten 30 Tagen',
  trial: ({ situation, action, watch, tells, lens }) =>
    `**Wenn** ${situation}, **dann** ${action}. Achte auf: ${watch} Es zeigt: ${tells} (${lens})`,
  own: 'Deine eigene Neigung',
  ownScale: '0 ist ganz Technik, 10 ganz Management.',
  counts:
    'Aus deinen eigenen Worten, Buchstabe für Buchstabe geprüft; gewichtet von Code, nicht von einem Modell.',
  readBy: (speaker, role) => {
    if (speaker === 'Guide') return 'Gelesen vom Guide, fest, keine KI';
    if (role === 'speak') return `Gelesen vom Guide, fest, keine KI; in Worte gefasst von ${speaker}`;
    return role === 'lead'
      ? `Gelesen vom Guide, fest, keine KI, und von ${speaker}`
      : `Gelesen von ${speaker}`;
  },
  framework: (version) => `Rahmen ${version} nach ${author}, ${date} (${link}).`,
  exam: examInGerman,
  readTimes: (passes, disagreements) =>
    `Gelesen wurde ${passes}-mal, die Wege in umgekehrter Folge; verschieden gelesene Stellen: ${disagreements}.`,
  dropped: (quotes) => `Zitate, die nicht in deinen Worten standen und weggelassen wurden: ${quotes}.`,
  replaced: 'Einige der Worte darauf sind vom Guide.',
  disclaimer: () => frameworkWords.disclaimer,
  ofGuide: guideInGerman,
};
