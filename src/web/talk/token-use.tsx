import type { Conversation } from '../wire/types.ts';
import { words } from '../words.ts';

/** What a talk with a model has cost so far; nothing where none was asked. */
export function TokenUse({ usage }: Pick<Conversation, 'usage'>) {
  if (!usage) return null;
  const isCounted = usage.input + usage.output > 0;
  if (!isCounted && !usage.uncounted) return null;
  return (
    <p class="quiet token-use">{isCounted ? words.speaker.tokens(usage) : words.speaker.tokensUnknown}</p>
  );
}
