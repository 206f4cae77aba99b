/** basic-credentials: base64 of `user:password` in printable characters (RFC 7617). */

import { decodeBase64 } from './base64.ts';
import type { Verdict } from './verdict.ts';

export function basicCredentials(value: string): Verdict {
  return basicPassword(value) === undefined ? 'absent' : 'right';
}

/** The password inside; undefined when `value` is no such base64, as a bearer token is not. */
export function basicPassword(value: string): string | undefined {
  const decoded = decodeBase64(value);
  const colon = decoded?.indexOf(':') ?? -1;
  return decoded === undefined || colon < 0 || !/^[\x20-\x7e]+$/.test(decoded) ? undefined : decoded.slice(colon + 1);
}
