import type { Conversation } from '../wire/types.ts';
import { words } from '../words.ts';

/** What a talk with a model has cost so far; nothing where none was asked. */
export function TokenUse({ usage }: Pick<Conversation, 'usage'>) {
  if (!usage || usage.input + usage.output === 0) return null;
  return <p class="quiet token-use">{words.speaker.tokens(usage.input, usage.cached, usage.output)}</p>;
}
