/** pypi-macaroon: a PyPI token is base64url of a version-2 macaroon whose first field is its index's host name. */

import { decodeBase64 } from './base64.ts';
import type { Verdict } from './verdict.ts';

export function pypiMacaroon(value: string): Verdict {
  const macaroon = decodeBase64(value.slice('pypi-'.length));
  return macaroon !== undefined && starts.some((start) => macaroon.startsWith(start)) ? 'right' : 'wrong';
}

// Version 2, then the location: field 1, its length, its bytes; then the identifier, which is field 2.
const starts = ['\x02\x01\x08pypi.org\x02', '\x02\x01\x0dtest.pypi.org\x02'];
