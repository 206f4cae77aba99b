/** crc32: the IEEE 802.3 checksum (reflected, polynomial EDB88320) of a text's low bytes, as tokens carry it. */

/** An unsigned 32-bit number; `text` is taken for ASCII. Bit by bit: tokens are short and a table would be work at import. */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) {
    crc ^= text.charCodeAt(i) & 0xff;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
