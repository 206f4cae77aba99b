/** jwt-header: the first part of a JSON Web Token is JSON that names an algorithm (RFC 7519, RFC 7515). */

import { decodeBase64 } from './base64.ts';
import type { Verdict } from './verdict.ts';

export function jwtHeader(value: string): Verdict {
  const header = decodeBase64(value.slice(value.indexOf('eyJ'), value.indexOf('.')));
  return header !== undefined && hasAlgorithm(header) ? 'right' : 'wrong';
}

function hasAlgorithm(json: string): boolean {
  try {
    const header: unknown = JSON.parse(json);
    return typeof header === 'object' && header !== null && 'alg' in header && typeof header.alg === 'string';
  } catch {
    return false;
  }
}
