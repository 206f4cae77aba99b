/** pem-body: what stands between the lines of a PEM block is base64 of DER, of an OpenSSH key or of a PGP packet. */

import { decodeBase64 } from './base64.ts';
import type { Verdict } from './verdict.ts';

/** `value` from its BEGIN to its END line; line breaks may be escaped, as in JSON. */
export function pemBody(value: string): Verdict {
  const body = value
    .replace(/-----[^-]{1,60}-----/g, '')
    .replace(/^(?:[\w-]{1,20}: [^\r\n]{0,200})$/gm, '')
    .replace(/\\[nrt]|[\s"',\\<>]/g, '')
    .replace(/=[\w+/]{4}$/, '');
  const start = decodeBase64(body.slice(0, 32));
  if (start === undefined || /[^A-Za-z0-9+/=]/.test(body)) return 'wrong';
  return isDerSequence(start) || start.startsWith('openssh-key-v1\0') || (value.includes('PGP') && isPgpSecretKey(start))
    ? 'right'
    : 'wrong';
}

/** 30 (SEQUENCE), a length, then 02 (INTEGER: the version), as every PKCS#1, PKCS#8 and SEC 1 key begins. */
function isDerSequence(bytes: string): boolean {
  if (bytes.charCodeAt(0) !== 0x30) return false;
  const length = bytes.charCodeAt(1);
  const header = length < 0x80 ? 2 : 2 + (length & 0x7f);
  return header <= 5 && bytes.charCodeAt(header) === 0x02;
}

/** A packet of tag 5, in the old or the new form (RFC 9580, section 4.2). */
function isPgpSecretKey(bytes: string): boolean {
  const first = bytes.charCodeAt(0);
  return (first & 0xfc) === 0x94 || first === 0xc5;
}
