/** jwt-header: a JSON Web Token begins with a JSON object that has a registered header parameter (RFC 7515, RFC 7516), and goes on with registered claims (RFC 7519). */

import { decodeBase64 } from './base64.ts';
import type { Verdict } from './verdict.ts';

/** Without claims it says neither whose it is nor for how long: then its form is all that speaks for it. */
export function jwtHeader(value: string): Verdict {
  const [header = '', payload = ''] = value.slice(value.indexOf('eyJ')).split('.');
  const names = namesIn(header);
  if (names.length === 0) return 'wrong';
  if (namesIn(payload).some((name) => claims.has(name))) return 'right';
  return names.some((name) => parameters.has(name)) ? 'absent' : 'wrong';
}

/** Of a JSON object in base64url; none when it is no such thing. */
function namesIn(part: string): readonly string[] {
  try {
    const object: unknown = JSON.parse(decodeBase64(part) ?? '');
    return typeof object === 'object' && object !== null ? Object.keys(object) : [];
  } catch {
    return [];
  }
}

const claims = new Set('iss sub aud exp nbf iat jti'.split(' '));

const parameters = new Set(
  'alg enc zip jku jwk kid x5u x5c x5t x5t#S256 typ cty crit epk apu apv iv tag p2s p2c b64 ppt url nonce iss sub aud'.split(' '),
);
