import { CoachError } from '../../errors.ts';

/** Why something has to wait for the turn that is running. */
export const inProgress = ({ id }: { id: string }, cause?: unknown): CoachError =>
  new CoachError('turn_in_progress', 'The coach is still writing. Wait for the reply, or stop it.', {
    turnId: id,
    cause,
  });
