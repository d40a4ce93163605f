import type { ServerResponse } from 'node:http';
import type { Words } from './scripted-wire.ts';

/** Ways in which a model's server breaks a streamed answer. */
export type WireFault =
  | 'reset'
  | 'stall'
  | 'reset-midway'
  | 'stall-midway'
  | 'garbage'
  | 'error-object'
  | 'no-finish'
  | 'comments'
  | 'drip';

export const providerWords = 'PROVIDER-SECRET: your quota of org-123 is over';

/** Breaks an answer on the wire, after so many events where it is a fault of the middle. */
export function misbehave(
  { fault, after = 3 }: { fault: WireFault; after?: number },
  eventsOf: (words: Words) => object[],
  response: ServerResponse,
): void {
  if (fault === 'reset') {
    response.destroy();
    return;
  }
  // No headers, ever.
  if (fault === 'stall') return;
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (event: object) => response.write(`data: ${JSON.stringify(event)}\n\n`);
  if (fault === 'comments') {
    every(() => response.write(': still here\n\n'), response);
    return;
  }
  const said = eventsOf({
    text: 'So you love hard problems and deep work, and you love the deep work on hard problems',
  });
  for (const event of said.slice(0, after)) send(event);
  switch (fault) {
    case 'drip':
      every(() => send(said[3] ?? {}), response);
      return;
    case 'stall-midway':
      return;
    case 'reset-midway':
      setImmediate(() => response.destroy());
      return;
    case 'garbage':
      response.write('data: {not json\n\n');
      break;
    case 'error-object':
      send({
        type: 'error',
        sequence_number: 3,
        error: { message: providerWords, type: 'server_error', code: 'boom', param: null },
      });
      break;
  }
  response.end();
}

/** Until the other side hangs up. */
function every(write: () => void, response: ServerResponse): void {
  const timer = setInterval(write, 20);
  response.on('close', () => clearInterval(timer));
}
