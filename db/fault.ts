/** The database could not be reached, or did not answer in time. */
export class DatabaseUnreachable extends Error {
  constructor(cause: unknown) {
    super('the database cannot be reached', { cause });
    this.name = 'DatabaseUnreachable';
  }
}

export type StorageFault = 'full' | 'unreachable' | 'busy' | 'broken';

const byCode: [RegExp, StorageFault][] = [
  [/^SQLITE_FULL/, 'full'],
  [/^SQLITE_(BUSY|LOCKED)/, 'busy'],
  [/^(HRANA|SERVER_ERROR|CLIENT_CLOSED)/, 'unreachable'],
];

/**
 * What is wrong with the database, or `null` where a request, not the database, is at fault.
 *
 * libSQL's errors are known by name, and Drizzle wraps some of them; a violated constraint is no fault.
 */
export function storageFaultOf(error: unknown): StorageFault | null {
  let fault: StorageFault | null = null;
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (/constraint failed/i.test(cause.message)) return null;
    if (cause instanceof DatabaseUnreachable) return 'unreachable';
    if (/^(Libsql|SqliteError|Drizzle)/.test(cause.name)) {
      const code = 'code' in cause ? String(cause.code) : '';
      fault = byCode.find(([pattern]) => pattern.test(code))?.[1] ?? fault ?? 'broken';
    }
  }
  return fault;
}
