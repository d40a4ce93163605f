import { useEffect, useRef, useState } from 'preact/hooks';
import { stopTurn } from '../wire/api.ts';
import type { Conversation } from '../wire/types.ts';
import { converse, follow } from './converse.ts';
import { begun, type Exchange, isOpen, leftOver } from './exchange.ts';
import { dropUnsent, findUnsent, keepUnsent } from './unsent.ts';

/** The turn that is under way in a talk: at most one, as the server holds it too. */
export function useExchange(loaded: Conversation, refresh: () => Promise<Conversation | null>) {
  const talkId = loaded.id;
  const [exchange, setExchange] = useState<Exchange | null>(null);
  const busy = useRef(false);

  const live = async (turn: (tell: (exchange: Exchange) => void) => Promise<Exchange>) => {
    if (busy.current) return;
    busy.current = true;
    const ended = await turn((next) =>
      setExchange((shown) =>
        shown?.phase === 'stopping' && isOpen(next) ? { ...next, phase: 'stopping' } : next,
      ),
    );
    const conversation = await refresh();
    if (conversation?.messages.some(({ turnId }) => turnId === ended.id)) dropUnsent(talkId);
    setExchange(conversation ? leftOver(conversation, ended) : ended);
    busy.current = false;
  };

  const say = (text: string, id: string = crypto.randomUUID()) => {
    keepUnsent(talkId, begun(id, text));
    return live((tell) => converse(talkId, id, text, tell));
  };
  const retry = () => exchange && say(exchange.text, exchange.id);
  const stop = async () => {
    if (!isOpen(exchange)) return;
    setExchange({ ...exchange, phase: 'stopping' });
    // A stop that does not arrive changes nothing: the answer is read to its end.
    await stopTurn(talkId, exchange.id).catch(() => {});
  };

  // Once, for what was under way when the talk was opened
  useEffect(() => {
    const left = leftOver(loaded, findUnsent(talkId));
    setExchange(left);
    if (isOpen(left)) live((tell) => follow(talkId, left, tell));
  }, []);

  return { exchange, say, retry, stop };
}
