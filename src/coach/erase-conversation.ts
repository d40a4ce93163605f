import * as conversations from '../../db/conversations.ts';
import { storageFaultOf } from '../../db/fault.ts';
import { NotOverwritten } from '../../db/overwrite.ts';
import { refusal } from './outcomes.ts';
import type { Services } from './services.ts';

/**
 * Erases a conversation and all that belongs to it.
 *
 * @throws CoachError where it is still there, and where it is gone but its words could not be overwritten yet.
 */
export async function eraseConversation({ db }: Pick<Services, 'db'>, id: string): Promise<void> {
  try {
    await conversations.eraseConversation(db, id);
  } catch (cause) {
    if (cause instanceof NotOverwritten) throw refusal('not-overwritten', { cause });
    if (storageFaultOf(cause)) throw refusal('not-erased', { cause });
    throw cause;
  }
}
