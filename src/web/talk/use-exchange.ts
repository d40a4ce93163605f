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
  // From the press on Send until the server's record is read again: a second message would find no place before that.
  const [busy, setBusy] = useState(false);
  const underWay = useRef(false);

  const live = async (turn: (tell: (exchange: Exchange) => void) => Promise<Exchange>) => {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    const ended = await turn((next) =>
      setExchange((shown) =>
        shown?.phase === 'stopping' && isOpen(next) ? { ...next, phase: 'stopping' } : next,
      ),
    );
    const conversation = await refresh();
    if (conversation?.messages.some(({ turnId }) => turnId === ended.id)) dropUnsent(talkId);
    setExchange(conversation ? leftOver(conversation, ended) : ended);
    underWay.current = false;
    setBusy(false);
  };

  const say = (text: string, id: string = crypto.randomUUID()) => {
    if (underWay.current) return;
    keepUnsent(talkId, begun(id, text));
    return live((tell) => converse(talkId, id, text, tell));
  };
  const retry = () => exchange && say(exchange.text, exchange.id);
  const unsent =
    exchange?.phase === 'failed' && !loaded.messages.some(({ turnId }) => turnId === exchange.id);
  /** Gives up on a message that the server does not have. */
  const takeBack = () => {
    dropUnsent(talkId);
    setExchange(null);
  };
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

  return { exchange, busy, unsent, takeBack, say, retry, stop };
}
