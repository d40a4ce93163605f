import { newest } from '../support/obedient-script.ts';
import type { SeenRequest } from '../support/scripted-model.ts';

/**
 * What the visitor said last, as the model was told it: without the notebook that the coach adds, and without earlier
 * messages that had no reply and stand before it.
 */
export function saidTo(request: SeenRequest): string {
  const messages = request.messages.slice(
    0,
    request.messages.findLastIndex(({ role }) => role === 'user') + 1,
  );
  return (
    newest({ ...request, messages })
      ?.text.split('\n\n')
      .at(-1) ?? ''
  );
}
