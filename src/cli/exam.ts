import { existsSync } from 'node:fs';
import { isFile, openDatabase } from '../../db/client.ts';
import { type Exam, findExam } from '../../db/exams.ts';
import { examineeOf } from '../coach/exam/examinee.ts';
import type { Speaker } from '../coach/speaker.ts';
import type { Config } from '../config.ts';

/** What the database knows of the model; nothing where there is no database yet. Nothing is made for it. */
export async function recordedExam({ database }: Config, speaker: Speaker): Promise<Exam | null> {
  if (isFile(database.url) && !existsSync(database.url.slice('file:'.length).replace(/\?.*$/, '')))
    return null;
  const db = openDatabase(database);
  try {
    return await findExam(db, await examineeOf(speaker));
  } catch {
    return null;
  } finally {
    db.$client.close();
  }
}
