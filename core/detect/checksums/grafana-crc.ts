/**
 * grafana-crc: a Grafana service account token ends in the CRC-32 of all before the last underscore, its bytes turned round, in hex.
 * https://github.com/grafana/grafana/blob/main/pkg/components/satokengen/satokengen.go
 */

import { crc32 } from './crc32.ts';
import type { Verdict } from './verdict.ts';

export function grafanaCrc(value: string): Verdict {
  const at = value.lastIndexOf('_');
  return littleEndianCrc(value.slice(0, at)) === value.slice(at + 1).toLowerCase() ? 'right' : 'wrong';
}

/** The 8 hex digits that follow `rest` and an underscore in a token. */
export function littleEndianCrc(rest: string): string {
  const crc = crc32(rest);
  return [0, 8, 16, 24].map((shift) => ((crc >>> shift) & 0xff).toString(16).padStart(2, '0')).join('');
}
