/** crc16: the XMODEM checksum (polynomial 1021, from 0, not reflected), as NATS and Stellar keys carry it. */

/** A number of 16 bits. */
export function crc16(bytes: readonly number[]): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : crc << 1;
  }
  return crc;
}
