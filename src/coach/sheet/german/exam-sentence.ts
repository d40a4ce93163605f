import type { Provenance } from '../../../../db/summary-record.ts';

type Exam = Pick<NonNullable<Provenance['exam']>, 'diagnosis' | 'role'>;

const found: Readonly<Record<Exam['diagnosis'], string>> = {
  ready: 'bestanden',
  'no-server': 'niemand antwortete',
  'wrong-key': 'der Schlüssel wurde abgewiesen',
  'unknown-model': 'sein Server kannte es nicht',
  'no-answer': 'es gab keine Antwort',
  'no-tools': 'sein Server nimmt keine Werkzeuge',
  'tools-ignored': 'es nutzt die Werkzeuge nicht, die es nutzen soll',
  'too-slow': 'zu langsam',
  'too-weak': 'zu schwach, um zu führen',
};
const allows: Readonly<Record<Exam['role'], string>> = {
  lead: 'es darf das Gespräch führen',
  speak: 'es darf sprechen, jede Antwort vorher geprüft',
  'stand-by': 'es bleibt im Hintergrund, und der Guide spricht',
};

/** What the exam was that a sheet rests on, as in English. */
export const examInGerman = (day: string, { diagnosis, role }: Exam): string =>
  `Prüfung des Modells vom ${day}: ${found[diagnosis]}; ${allows[role]}.`;
