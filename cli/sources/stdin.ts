/** stdin: standard input as it comes. */

import { fstatSync } from 'node:fs';

/** Why nothing can be read from it, as a clause: Node takes what it does not know for an input without an end or a byte. */
export function problemOfStdin(): string | undefined {
  const status = fstatSync(0);
  if (status.isDirectory()) return 'it is a folder';
  return status.isBlockDevice() ? 'it is a disk' : undefined;
}

export async function* readStdin(): AsyncGenerator<Uint8Array> {
  for await (const chunk of process.stdin) if (Buffer.isBuffer(chunk)) yield chunk;
}
