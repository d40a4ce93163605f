export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Facts for the operator: never a visitor's words, never a key. */
export type LogFields = Record<string, string | number | boolean | null | undefined>;
export type Log = Record<Exclude<LogLevel, 'silent'>, (event: string, fields?: LogFields) => void>;

/** Writes JSON lines at or above a level. */
export function createLog(level: LogLevel, write: (line: string) => void): Log {
  const from = logLevels.indexOf(level);
  const at = (name: LogLevel) => (event: string, fields?: LogFields) => {
    if (logLevels.indexOf(name) < from) return;
    write(JSON.stringify({ time: new Date().toISOString(), level: name, event, ...fields }));
  };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** What may be logged of an unknown failure: its kind, code and place. Messages quote keys, requests and rows. */
export function describeError(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error ? String(error.code) : undefined;
  const status = 'statusCode' in error ? Number(error.statusCode) : undefined;
  return { error: error.name, code, status, at: placeOf(error) };
}

/** The first frame of the stack, which begins after the message: a message may look like a frame. */
function placeOf({ name, message, stack = '' }: Error): string | undefined {
  const head = [`${name}: ${message}`, message].find((start) => stack.startsWith(start));
  if (head === undefined) return undefined;
  return /^\s*at (.*)$/m.exec(stack.slice(head.length))?.[1];
}
