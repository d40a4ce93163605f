import { useEffect, useRef, useState } from 'preact/hooks';
import { stopTurn } from '../wire/api.ts';
import type { Conversation } from '../wire/types.ts';
import { converse } from './converse.ts';
import { type Exchange, hasArrived, isCutOff, isOpen, leftOver } from './exchange.ts';
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
  const [stopping, setStopping] = useState(false);
  const givenUp = useRef(false);
  const latest = useRef(exchange);
  latest.current = exchange;

  const live = async (turn: (tell: (exchange: Exchange) => void) => Promise<Exchange>) => {
    if (underWay.current) return;
    underWay.current = true;
    givenUp.current = false;
    setBusy(true);
    setStopping(false);
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
    keepUnsent(talkId, { id, text });
    return live((tell) => converse(talkId, id, text, tell, () => givenUp.current));
  };
  const retry = () => latest.current && say(latest.current.text, latest.current.id);
  /** What had no connection is sent again: by the same id, so never twice. */
  const retryWhereCutOff = () => {
    if (isCutOff(latest.current) && !givenUp.current) retry();
  };
  const unsent = exchange?.phase === 'failed' && !hasArrived(loaded.messages, exchange);
  /** Gives up on a message that the server does not have. */
  const takeBack = () => {
    dropUnsent(talkId);
    setExchange(null);
  };
  const stop = async () => {
    if (!isOpen(exchange)) return;
    // Perhaps nothing of this message is written yet: then to stop is to stop waiting.
    givenUp.current = ['waiting', 'reconnecting'].includes(exchange.phase);
    setExchange({ ...exchange, phase: 'stopping' });
    setStopping(true);
    // A stop that does not arrive changes nothing: the answer is read to its end.
    if (exchange.phase !== 'waiting') await stopTurn(talkId, exchange.id).catch(() => {});
  };
  const goOnFrom = (conversation: Conversation, known: Exchange | null) => {
    const left = leftOver(conversation, known);
    setExchange(left);
    if (isOpen(left)) live((tell) => follow(talkId, left, tell));
  };

  // Once, for what was on its way when the talk was opened: whoever sent it may be gone
  useEffect(() => {
    const kept = findUnsent(talkId);
    if (kept && hasArrived(loaded.messages, kept)) dropUnsent(talkId);
    else if (kept) say(kept.text, kept.id);
  }, []);
  // A turn of an earlier visit, of another window or of another device is read along
  useEffect(() => {
    if (!underWay.current) goOnFrom(loaded, latest.current);
  }, [loaded.turn?.id, loaded.turn?.state]);
  useLooks(async () => {
    if (!underWay.current && (await findNews(loaded))) retryWhereCutOff();
  });
  useReturn({
    /** Another window or device may have gone on meanwhile. */
    onVisible: async () => {
      if (underWay.current) return;
      const conversation = await refresh();
      if (conversation && !underWay.current) goOnFrom(conversation, latest.current);
    },
    onOnline: retryWhereCutOff,
  });

  /** Whether what was not sent will be, without a further press. */
  const goesByItself = unsent && isCutOff(exchange) && !givenUp.current;
  return { exchange, busy, stopping: busy && stopping, unsent, goesByItself, takeBack, say, retry, stop };
}
