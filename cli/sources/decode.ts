/** decode: bytes to text as an editor would show them, or undefined for a binary file. */

/** So many bytes are enough to tell a binary file from a text. */
export const headSize = 8192;

/** The byte-order mark is no part of the text, and bad bytes become U+FFFD. */
export function decode(bytes: Uint8Array): string | undefined {
  return isBinary(bytes) ? undefined : decoderFor(bytes).decode(bytes);
}

/** For a text that begins with `head`. */
export function decoderFor(head: Uint8Array): InstanceType<typeof TextDecoder> {
  const form = formOf(head);
  return new TextDecoder(form === 'binary' ? 'utf-8' : form);
}

export function isBinary(bytes: Uint8Array): boolean {
  return formOf(bytes) === 'binary';
}

/** What was written with NULs between its characters, as the UTF-16 that was added to another text is, as if without them; some programs read it so. */
export function withoutNuls(text: string): string {
  return text.includes('\0') ? text.replace(spaced, (run) => run.replaceAll('\0', '')) : text;
}

const spaced = /(?:[\t\n\r -~]\0{1,3}){4,}/g;

/** UTF-16 is told by its byte-order mark, UTF-32 not read, and of the rest a NUL near the start tells what is binary. */
function formOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'binary' {
  const head = bytes.subarray(0, headSize);
  const mark = ((head[0] ?? 0) << 8) | (head[1] ?? 0);
  if (mark !== 0xfffe && mark !== 0xfeff) return head.includes(0) ? 'binary' : 'utf-8';
  if (isBytewise(head.subarray(2))) return 'utf-8';
  if (mark === 0xfeff) return 'utf-16be';
  return head.length > 3 && head[2] === 0 && head[3] === 0 ? 'binary' : 'utf-16le';
}

/** Whether ASCII stands behind the mark of UTF-16, a byte for each character: programs that know no marks read it. */
function isBytewise(bytes: Uint8Array): boolean {
  const used = bytes.filter((byte) => byte !== 0);
  const ascii = used.filter((byte) => (byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13);
  return used.length * 4 > bytes.length * 3 && ascii.length * 8 >= used.length * 7;
}
