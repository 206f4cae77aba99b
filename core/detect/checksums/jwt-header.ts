/** jwt-header: the first part of a JSON Web Token is a JSON object with a registered header parameter (RFC 7515, RFC 7516). */

import { decodeBase64 } from './base64.ts';
import type { Verdict } from './verdict.ts';

export function jwtHeader(value: string): Verdict {
  const header = decodeBase64(value.slice(value.indexOf('eyJ'), value.indexOf('.')));
  return header !== undefined && hasParameter(header) ? 'right' : 'wrong';
}

function hasParameter(json: string): boolean {
  try {
    const header: unknown = JSON.parse(json);
    return typeof header === 'object' && header !== null && Object.keys(header).some((name) => registered.has(name));
  } catch {
    return false;
  }
}

const registered = new Set(
  'alg enc zip jku jwk kid x5u x5c x5t x5t#S256 typ cty crit epk apu apv iv tag p2s p2c b64 ppt url nonce iss sub aud'.split(' '),
);
