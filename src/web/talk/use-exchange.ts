import { useEffect, useRef, useState } from 'preact/hooks';
import { stopTurn } from '../wire/api.ts';
import type { Conversation } from '../wire/types.ts';
import { converse } from './converse.ts';
import { begun, type Exchange, isOpen, leftOver } from './exchange.ts';
import { follow } from './follow.ts';
import { dropUnsent, findUnsent, keepUnsent } from './unsent.ts';
import { useLooks } from './use-looks.ts';
import { useReturn } from './use-return.ts';
import type { Talk } from './use-talk.ts';

/** The turn that is under way in a talk: at most one, as the server holds it too. */
export function useExchange(
  loaded: Conversation,
  { refresh, findNews, tellOthers }: Pick<Talk, 'refresh' | 'findNews' | 'tellOthers'>,
) {
  const talkId = loaded.id;
  const [exchange, setExchange] = useState<Exchange | null>(null);
  // From the press on Send until the server's record is read again: a second message would find no place before that.
  const [busy, setBusy] = useState(false);
  const underWay = useRef(false);
  const givenUp = useRef(false);

  const live = async (turn: (tell: (exchange: Exchange) => void) => Promise<Exchange>) => {
    if (underWay.current) return;
    underWay.current = true;
    givenUp.current = false;
    setBusy(true);
    let isKnown = false;
    const ended = await turn((next) => {
      setExchange((shown) =>
        shown?.phase === 'stopping' && isOpen(next) ? { ...next, phase: 'stopping' } : next,
      );
      // Now that the server has it, the other windows can read along.
      if (next.phase === 'thinking' && !isKnown) tellOthers();
      isKnown ||= next.phase === 'thinking';
    });
    const conversation = await refresh();
    if (conversation?.messages.some(({ turnId }) => turnId === ended.id)) dropUnsent(talkId);
    setExchange(conversation ? leftOver(conversation, ended) : ended);
    underWay.current = false;
    setBusy(false);
  };

  const say = (text: string, id: string = crypto.randomUUID()) => {
    if (underWay.current) return;
    keepUnsent(talkId, begun(id, text));
    return live((tell) => converse(talkId, id, text, tell, () => givenUp.current));
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
    // Nothing of this message is written yet: to stop is to stop waiting.
    if (exchange.phase === 'waiting') givenUp.current = true;
    setExchange({ ...exchange, phase: 'stopping' });
    // A stop that does not arrive changes nothing: the answer is read to its end.
    if (!givenUp.current) await stopTurn(talkId, exchange.id).catch(() => {});
  };
  const goOnFrom = (conversation: Conversation, known: Exchange | null) => {
    const left = leftOver(conversation, known);
    setExchange(left);
    if (isOpen(left)) live((tell) => follow(talkId, left, tell));
  };

  // Once, for what was under way when the talk was opened
  useEffect(() => goOnFrom(loaded, findUnsent(talkId)), []);
  // A turn that began in another window or on another device is read along
  useEffect(() => {
    if (loaded.turn?.state === 'running' && !underWay.current && !unsent) goOnFrom(loaded, exchange);
  }, [loaded.turn?.id, loaded.turn?.state]);
  useLooks(() => {
    if (!underWay.current && !unsent) findNews(loaded);
  });
  useReturn({
    /** Another window or device may have gone on meanwhile. */
    onVisible: async () => {
      if (underWay.current || unsent) return;
      const conversation = await refresh();
      if (conversation && !underWay.current) goOnFrom(conversation, exchange);
    },
    /** What had no connection is sent again: by the same id, so never twice. */
    onOnline: () => {
      if (exchange?.phase === 'failed' && exchange.failure?.code === 'offline') retry();
    },
  });

  return { exchange, busy, unsent, takeBack, say, retry, stop };
}
