import { freePort, startProcess } from './process.ts';

/** A model that was not written for us, behind an OpenAI-compatible address. */
export type LiveModel = { name: string; start: () => Promise<AsyncDisposable & { url: string }> };

/** Started by a program that takes `--port`, or running already. */
const program = process.env.LIVE_MODEL_SERVER;
const running = process.env.LIVE_MODEL_URL;

/** What the model may do; `exam` where that is to be found out while the talk goes on. */
export const liveRole = process.env.LIVE_ROLE ?? 'speak';

const started = (name: string, args: string[]): LiveModel => ({
  name,
  start: async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/v1`;
    const server = await startProcess(program ?? '', [...args, '--port', String(port)], {
      ready: async () => (await fetch(`${url}/models`)).ok,
      patienceMs: 240_000,
    });
    return { url, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
  },
});

/** The models that are there: three kinds of one program, or the one at an address, or none. */
export const liveModels: LiveModel[] = program
  ? [started('a small model', [])].concat(
      process.env.LIVE_TURNS === 'short'
        ? []
        : [
            started('a server that ignores forced tools', ['--no-forced-tools']),
            started('an unruly model', ['--model', 'tiny']),
          ],
    )
  : running
    ? [
        {
          name: 'the model at LIVE_MODEL_URL',
          start: async () => ({ url: running, async [Symbol.asyncDispose]() {} }),
        },
      ]
    : [];
