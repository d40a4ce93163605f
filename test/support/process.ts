import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';

export type Running = AsyncDisposable & { process: ChildProcess; output: () => string };

/** Starts a program in a process group of its own and waits until it is ready; killed with all its children afterwards. */
export async function startProcess(
  command: string,
  args: string[],
  options: { env?: NodeJS.ProcessEnv; cwd?: string; ready: () => Promise<boolean>; patienceMs?: number },
): Promise<Running> {
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: options.env ?? process.env,
    ...(options.cwd ? { cwd: options.cwd } : {}),
  });
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    output += chunk;
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const running: Running = {
    process: child,
    output: () => output,
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null && child.signalCode === null && child.pid)
        process.kill(-child.pid, 'SIGKILL');
      await gone;
    },
  };
  const until = Date.now() + (options.patienceMs ?? 30_000);
  while (!(await options.ready().catch(() => false))) {
    if (child.exitCode !== null || Date.now() > until) {
      await running[Symbol.asyncDispose]();
      throw new Error(`${command} did not get ready:\n${output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return running;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (!address || typeof address === 'string') throw new Error('no port');
  return address.port;
}
