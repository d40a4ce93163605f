import { useEffect, useRef, useState } from 'preact/hooks';
import type { Exchange } from './exchange.ts';

/** Between two steps in which a growing reply is drawn, in milliseconds: words at reading pace, and time for the keys. */
const step = 120;

/** The exchange as it is shown: a reply grows in small steady steps, whatever the pace of the network; all else shows at once. */
export function useSteady(exchange: Exchange | null): Exchange | null {
  const [shown, setShown] = useState(exchange);
  const latest = useRef(exchange);
  latest.current = exchange;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  if (exchange === shown) return shown;
  if (!onlyGrew(shown, exchange)) {
    clearTimeout(timer.current);
    timer.current = undefined;
    setShown(exchange);
    return exchange;
  }
  timer.current ??= setTimeout(() => {
    timer.current = undefined;
    setShown(latest.current);
  }, step);
  return shown;
}

const onlyGrew = (shown: Exchange | null, exchange: Exchange | null): boolean =>
  shown !== null &&
  exchange !== null &&
  shown.reply !== '' &&
  shown.id === exchange.id &&
  shown.phase === exchange.phase &&
  shown.failure === exchange.failure &&
  shown.units === exchange.units &&
  exchange.reply.startsWith(shown.reply);
