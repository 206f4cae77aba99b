/** look: finds planted values in bytes, in every encoding, and inside of what is packed there; a finding names the value and never shows it. */

import { constants, inflateRawSync, inflateSync } from 'node:zlib';
import { encodingsOf } from './encodings.ts';

/** "the key of Vault as hex". */
export type Found = string;

/** `values` by their names. */
export function createLook(values: ReadonlyMap<string, string>): (bytes: Buffer) => readonly Found[] {
  const sought = [...values].flatMap(([name, value]) =>
    [...encodingsOf(value)].map(([encoding, form]) => ({ found: `${name} as ${encoding}`, form })),
  );
  const look = (bytes: Buffer, depth: number): readonly Found[] => [
    ...sought.flatMap(({ found, form }) => (bytes.includes(form) ? [found] : [])),
    ...(depth === 0 ? [] : unpacked(bytes).flatMap((inner) => look(inner, depth - 1).map((found) => `${found}, packed`))),
  ];
  return (bytes) => [...new Set(look(bytes, 2))];
}

/** Whatever begins as gzip or zlib do, wherever it stands and even if its end is missing; a stream without a header only if it is the whole. */
function unpacked(bytes: Buffer): Buffer[] {
  const options = { maxOutputLength: 16 * 1024 * 1024, finishFlush: constants.Z_SYNC_FLUSH };
  const packed = [tried(() => inflateRawSync(bytes, options))];
  for (let at = bytes.indexOf(gzipMagic); at !== -1; at = bytes.indexOf(gzipMagic, at + 1)) {
    const body = at + gzipHeaderLength(bytes.subarray(at));
    packed.push(tried(() => inflateRawSync(bytes.subarray(body), options)));
  }
  for (let at = bytes.indexOf(zlibStart); at !== -1; at = bytes.indexOf(zlibStart, at + 1))
    if (at + 1 < bytes.length && bytes.readUInt16BE(at) % 31 === 0)
      packed.push(tried(() => inflateSync(bytes.subarray(at), options)));
  return packed.flatMap((inner) => (inner && inner.length > 0 ? [inner] : []));
}

const gzipMagic = Buffer.from([0x1f, 0x8b, 0x08]);
const zlibStart = 0x78;

/** Ten bytes, and a file's name where one is told. */
function gzipHeaderLength(bytes: Buffer): number {
  const hasName = ((bytes[3] ?? 0) & 8) !== 0;
  return hasName ? bytes.indexOf(0, 10) + 1 : 10;
}

function tried(unpack: () => Buffer): Buffer | undefined {
  try {
    return unpack();
  } catch {
    return undefined;
  }
}
