import { createClient } from '@libsql/client';

/** Another program that holds the write lock of a database file, until disposed. */
export async function lockDatabase(file: string): Promise<AsyncDisposable> {
  const client = createClient({ url: `file:${file}`, timeout: 5_000 });
  const transaction = await client.transaction('write');
  return {
    async [Symbol.asyncDispose]() {
      await transaction.rollback();
      client.close();
    },
  };
}
