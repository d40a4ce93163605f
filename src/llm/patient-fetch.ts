import { secondsOf } from '../coach/model-fault.ts';

/** Statuses of which a server may be well again a moment later. */
const passing = new Set([408, 429, 500, 502, 503, 504]);
/** Milliseconds to wait where the server names no time, and the longest that it may name: a visitor waits meanwhile. */
const usual = 500;
const longest = 3_000;

/** Asks once more, after a moment, where a model's server was busy, broken or gone. */
export async function patientFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const signal = init?.signal;
  let wait = usual;
  try {
    const first = await fetch(input, init);
    const asked = secondsOf(first.headers.get('retry-after'));
    if (asked !== null) wait = asked * 1000;
    if (!passing.has(first.status) || wait > longest) return first;
    await first.body?.cancel();
  } catch (error) {
    if (signal?.aborted) throw error;
  }
  await pause(wait, signal);
  return fetch(input, init);
}

function pause(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
