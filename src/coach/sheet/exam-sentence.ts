import type { Diagnosis } from '../../../db/exam-record.ts';
import type { ModelRole } from '../../../db/model-role.ts';
import type { Provenance } from '../../../db/summary-record.ts';

const found: Readonly<Record<Diagnosis, string>> = {
  ready: 'it passed',
  'no-server': 'nobody answered',
  'wrong-key': 'the key was refused',
  'unknown-model': 'its server did not know it',
  'no-answer': 'it gave no answer',
  'no-tools': 'its server takes no tools',
  'tools-ignored': 'it does not use the tools that it is told to use',
  'too-slow': 'it was too slow',
  'too-weak': 'it was too weak to lead',
};

const allows: Readonly<Record<ModelRole, string>> = {
  lead: 'it may lead the talk',
  speak: 'it may speak, each reply checked before it is shown',
  'stand-by': 'it stands by, and the guide speaks',
};

type Exam = Pick<NonNullable<Provenance['exam']>, 'diagnosis' | 'role'>;

/** What the exam was that a sheet rests on, for whoever reads the sheet. */
export const examSentence = (day: string, { diagnosis, role }: Exam): string =>
  `The model’s exam of ${day}: ${found[diagnosis]}, so ${allows[role]}.`;
