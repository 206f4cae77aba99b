/** decode: bytes to text as an editor would show them, or undefined for a binary file. */

/** So many bytes are enough to tell a binary file from a text. */
export const headSize = 8192;

/** The byte-order mark is no part of the text, and bad bytes become U+FFFD. */
export function decode(bytes: Uint8Array): string | undefined {
  return isBinary(bytes) ? undefined : decoderFor(bytes).decode(bytes);
}

/** For a text that begins with `head`. UTF-16 is told by its byte-order mark; everything else is UTF-8. */
export function decoderFor(head: Uint8Array): InstanceType<typeof TextDecoder> {
  return new TextDecoder(utf16Of(head) ?? 'utf-8');
}

/** A NUL near the start, unless a byte-order mark explains it. */
export function isBinary(bytes: Uint8Array): boolean {
  return utf16Of(bytes) === undefined && bytes.subarray(0, headSize).includes(0);
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}
