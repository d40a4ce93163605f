import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';

export type CountingProxy = AsyncDisposable & {
  url: string;
  /** Requests so far. */
  requests: () => number;
  /** The most writes that were under way at once. */
  mostWrites: () => number;
};

/** Stands before a libSQL server and counts what it is asked. */
export async function startCountingProxy(target: string): Promise<CountingProxy> {
  let requests = 0;
  let writing = 0;
  let most = 0;
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    requests += 1;
    // Both of libSQL's encodings hold the statements as they are.
    const isWrite = /\b(begin immediate|insert|update|delete)\b/i.test(body.toString('latin1'));
    if (isWrite) writing += 1;
    most = Math.max(most, writing);
    const { method, headers, url } = incoming;
    const forwarded = send(new URL(url ?? '/', target), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    const over = () => {
      if (isWrite) writing -= 1;
    };
    response.once('close', over);
    forwarded.once('error', () => response.destroy());
    forwarded.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => requests,
    mostWrites: () => most,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
