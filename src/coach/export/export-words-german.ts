import type { Instead } from '../../../db/review.ts';
import { framework } from '../../framework/framework.ts';
import { german as frameworkWords } from '../../framework/german.ts';
import type { ExportWords } from './export-words.ts';

const { author, date, link } = framework.article;
const many = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;

const insteadWords: Readonly<Record<Instead | 'unknown', string>> = {
  'stood-by': 'Hier spricht der Guide: Das Modell soll hier nicht sprechen.',
  distress: 'Hier spricht der Guide: Das wird keinem Modell überlassen.',
  orders: 'Hier spricht der Guide: Die Nachricht gab dem Modell Befehle, also wurde es nicht gefragt.',
  'no-answer': 'In dieser Runde spricht der Guide: Das Modell gab keine ganze Antwort.',
  rules: 'In dieser Runde spricht der Guide: Was das Modell schrieb, hielt sich nicht an die Regeln.',
  unknown: 'In dieser Runde spricht der Guide.',
};

/** What was said stays English, as it was said. */
export const german: ExportWords = {
  dates: (begun, kept) => `Begonnen am ${begun}, als Datei gesichert am ${kept}.`,
  replies: (all, counts) =>
    all === 0
      ? 'Noch hat niemand geantwortet.'
      : `${many(all, 'Antwort', 'Antworten')} des Coachs: ${counts.join(', ')}.`,
  count: {
    visitor: () => '',
    opening: () => '',
    model: (replies) => `${replies} in den Worten des Modells`,
    'model-mended': (replies) => `${replies} in den Worten des Modells, ausgebessert`,
    'model-repaired': (replies) => `${replies} in den Worten des Modells, noch einmal erbeten`,
    guide: (replies) => `${replies} vom Guide`,
    'guide-instead': (replies) => `${replies} vom Guide anstelle des Modells`,
  },
  who: {
    visitor: () => 'Du',
    opening: () => 'Coach · fester Anfang',
    model: (speaker) => `${speaker} · KI-Modell`,
    'model-mended': (speaker) => `${speaker} · KI-Modell`,
    'model-repaired': (speaker) => `${speaker} · KI-Modell`,
    guide: () => 'Guide · fest, keine KI',
    'guide-instead': () => 'Guide · fest, keine KI',
  },
  how: (by, instead) => {
    if (by === 'model-mended')
      return 'Ausgebessert: Was sich nicht an die Regeln hielt, fiel weg, oder die Frage kam hinzu.';
    if (by === 'model-repaired')
      return 'Noch einmal erbeten: Die erste Antwort hielt sich nicht an die Regeln.';
    return by === 'guide-instead' ? insteadWords[instead ?? 'unknown'] : '';
  },
  states: {
    complete: '',
    running: 'Als diese Datei entstand, wurde gerade eine Antwort geschrieben.',
    stopped: 'Du hast diese Antwort angehalten.',
    interrupted: 'Diese Antwort brach ab.',
    failed: 'Diese Antwort kam nicht zum Ende.',
  },
  restsOn: (units) => `Aus dem Artikel: ${units.join(' · ')}`,
  unit: (id) => frameworkWords.units[id].name,
  remarks: {
    withheld: 'Ein Teil von dem, was das Modell schrieb, wurde zurückgehalten: Es stand dem Coach nicht zu.',
    source: 'Nicht aus dem Artikel:',
    opinion:
      'Hier ging der Coach über seine Aufgabe hinaus: Das ist seine eigene Meinung, und sie zählt nicht.',
  },
  noted: 'Aus deinen Worten notiert',
  nothingNoted: 'Noch nichts.',
  leansTo: { technical: 'Technik', management: 'Management', both: 'beides gleich' },
  confirmed: 'von dir bestätigt',
  lessSure: 'zählt noch nicht: Nur das Modell liest es so',
  tokens: ({ calls, input, cached, output, uncounted }) =>
    uncounted && input + output === 0
      ? `${many(calls, 'Anfrage', 'Anfragen')} an das Modell, deren Tokens niemand gezählt hat`
      : `${uncounted ? 'mindestens ' : ''}${input.toLocaleString('de')} Tokens gelesen, davon ${cached.toLocaleString('de')} aus dem Zwischenspeicher; ${output.toLocaleString('de')} geschrieben; ${many(calls, 'Anfrage', 'Anfragen')}`,
  tokensHeading: 'Was das Modell las und schrieb',
  parts: {
    shown: 'Dieses Gespräch',
    hidden: 'Was seither neu gesagt wurde',
    sheet: (number) => `Entscheidungsblatt ${number}`,
    together: 'Zusammen',
  },
  tokensHint: 'So, wie der Server des Modells sie gezählt hat.',
  origin: `Aus Two Ladders, nach ${author}, ${date} (${link}): die Sicht einer Praktikerin, nicht das Ergebnis von Forschung. ${frameworkWords.disclaimer}`,
};
