import type { Examinee } from '../../../db/exams.ts';
import type { Speaker } from '../speaker.ts';
import { examHash } from './exam-hash.ts';

/** Under which key what is known of a speaker is kept. */
export const examineeOf = async ({ baseUrl, name, api }: Speaker): Promise<Examinee> => ({
  baseUrl: baseUrl ?? '',
  model: name,
  api: api ?? '',
  tests: await examHash(),
});
