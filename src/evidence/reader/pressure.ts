import { findAll, phrasebook, says } from './phrases.ts';
import type { Token } from './tokens.ts';
import { orderOpeners, pressureOrders, pressureWords } from './words/hearing.ts';

const book = (phrases: readonly string[]) => phrasebook<true>([{ value: true, phrases }]);
const pressure = book(pressureWords);
const order = book(pressureOrders);
const openers = new Set(orderOpeners.flatMap((words) => words.split('|')));

/** An order has nobody for its subject: "pick one" opens its sentence or follows a pause, "I pick one" does not. */
function isOrder(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at > 0 && tokens[at]?.before === 'none') {
    at -= 1;
    if (!openers.has(tokens[at]?.word ?? '')) return false;
  }
  return true;
}

/** Whether the words press the coach for a verdict. Nothing in them is told about the visitor's own work. */
export const presses = (tokens: readonly Token[]): boolean =>
  says(pressure, tokens) || findAll(order, tokens).some(({ from }) => isOrder(tokens, from));
