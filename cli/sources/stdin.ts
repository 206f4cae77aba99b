/** stdin: standard input as the one text of a scan. */

import { decode } from './decode.ts';
import type { Item } from './source.ts';

export async function* readStdin(path: string): AsyncGenerator<Item> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const text = decode(Buffer.concat(chunks));
  yield text === undefined ? { kind: 'binary', path } : { kind: 'text', path, text };
}
