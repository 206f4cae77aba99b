/** stdin: standard input as it comes. */

export async function* readStdin(): AsyncGenerator<Uint8Array> {
  for await (const chunk of process.stdin) if (Buffer.isBuffer(chunk)) yield chunk;
}
