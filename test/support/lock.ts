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

/** Another program that reads a database file as it stands now, until disposed. */
export async function readDatabase(file: string): Promise<AsyncDisposable> {
  const client = createClient({ url: `file:${file}` });
  const transaction = await client.transaction('read');
  await transaction.execute('SELECT count(*) FROM messages');
  return {
    async [Symbol.asyncDispose]() {
      transaction.close();
      client.close();
    },
  };
}
