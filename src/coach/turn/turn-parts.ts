import type { UnitId } from '../../framework/ids.ts';
import type { Failure } from '../failure.ts';
import type { Outlet } from './outlet.ts';

/** The parts of the AI SDK's UI message stream that every reply is made of. */
const textId = 'reply';

export function writeStart(write: Outlet['write'], replyId: string): void {
  write({ type: 'start', messageId: replyId });
  write({ type: 'start-step' });
  write({ type: 'text-start', id: textId });
}

export function writeText(write: Outlet['write'], delta: string): void {
  write({ type: 'text-delta', id: textId, delta });
}

/** Only after everything is saved. */
export function writeFinish(write: Outlet['write'], units: UnitId[]): void {
  write({ type: 'text-end', id: textId });
  if (units.length > 0) write({ type: 'data-units', data: { units } });
  write({ type: 'finish-step' });
  write({ type: 'finish', finishReason: 'stop' });
}

export function writeFailure(write: Outlet['write'], failure: Failure): void {
  write({ type: 'text-end', id: textId });
  write({ type: 'data-failure', data: failure, transient: true });
  write({ type: 'error', errorText: failure.message });
}
