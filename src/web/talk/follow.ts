import { findTurn } from '../wire/api.ts';
import { toFailure } from '../wire/failure.ts';
import { type Exchange, failed, isOpen, recorded, turned } from './exchange.ts';

/** Looks that may fail before a message that perhaps never arrived is called unsent. */
const shortly = 4;
/** Looks that may fail before a reply that was under way is given up: some two minutes. */
const long = 120;

/**
 * Reads the server's record of a turn until it has ended; `not_found` where it has none: what was said never arrived.
 *
 * @param isGivenUp whether nobody wants to know any longer.
 */
export async function follow(
  talkId: string,
  from: Exchange,
  tell: (exchange: Exchange) => void,
  isGivenUp: () => boolean = () => false,
): Promise<Exchange> {
  let exchange = from;
  let isKnown = from.reply !== '';
  let misses = 0;
  for (let pause = 400; misses < (isKnown ? long : shortly); pause = Math.min(pause * 1.3, 1000)) {
    try {
      const turn = await findTurn(talkId, exchange.id);
      exchange = recorded(exchange, turn);
      if (!isOpen(exchange)) return exchange;
      tell(exchange);
      isKnown = true;
      misses = 0;
    } catch (thrown) {
      const failure = toFailure(thrown);
      if (failure.code !== 'offline' && failure.code !== 'storage_full') return failed(exchange, failure);
      misses += 1;
      exchange = turned(exchange, 'reconnecting');
      tell(exchange);
    }
    if (isGivenUp()) return exchange;
    await nextLook(pause);
  }
  return failed(exchange, { code: 'offline', message: '' });
}

/** A pause that ends at once when the browser finds its network again. */
function nextLook(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      removeEventListener('online', wake);
      resolve();
    };
    const timer = setTimeout(wake, milliseconds);
    addEventListener('online', wake);
  });
}
