import { send } from '../wire/request.ts';

/** Saves what the server answers as a file: as what, is asked for by a header, which no link can send. */
export async function download(path: string, type: string, name: string): Promise<void> {
  const response = await send('GET', path, undefined, type);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
