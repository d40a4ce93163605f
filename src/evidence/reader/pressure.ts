import { findAll, phrasebook, says } from './phrases.ts';
import type { Token } from './tokens.ts';
import { orderOpeners, plainOrders, pressureOrders, pressureWords } from './words/hearing.ts';

const pressure = phrasebook<true>([{ value: true, phrases: pressureWords }]);
const order = phrasebook<'plain' | 'addressed'>([
  { value: 'plain', phrases: plainOrders },
  { value: 'addressed', phrases: pressureOrders },
]);
const openers = new Set(orderOpeners.flatMap((words) => words.split('|')));
const urging = new Set(['just', 'please', 'pls', 'then']);

/** An order has nobody for its subject: "pick one" opens its sentence or follows a pause, "I pick one" does not. */
function isOrder(tokens: readonly Token[], from: number, addressed: boolean): boolean {
  let at = from;
  let urged = addressed;
  while (at > 0) {
    if (tokens[at]?.before !== 'none' && urged) return true;
    const word = tokens[at - 1]?.word ?? '';
    if (!openers.has(word)) return false;
    if (urging.has(word)) urged = true;
    at -= 1;
  }
  return true;
}

/** Whether the words press the coach for a verdict. Nothing in them is told about the visitor's own work. */
export const presses = (tokens: readonly Token[]): boolean =>
  says(pressure, tokens) ||
  findAll(order, tokens).some(({ value, from }) => isOrder(tokens, from, value === 'addressed'));
