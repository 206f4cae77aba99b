/** open-jwt: JSON Web Tokens that open nothing: made to be shown, about nobody, or of an issuer that cannot exist. */

import { wordsOf } from '../../reference/name.ts';
import { decodeBase64 } from '../checksums/base64.ts';
import { standInWords } from './vocabulary.ts';

/** Linear in the value's length. */
export function isOpenJwt(value: string): boolean {
  if (!value.startsWith('eyJ')) return false;
  const [header = '', body] = value.split('.');
  const payload = decodeBase64(body ?? '') ?? '';
  return (
    (body === undefined && headerAlone.test(decodeBase64(header) ?? '')) ||
    shown.test(payload) ||
    reserved.test(payload) ||
    saysNothing(payload)
  );
}

/** What every token of its kind begins with. */
const headerAlone = /^\{(?:"(?:alg|typ)":"\w{1,10}",?){1,2}\}$/;

/** The anonymous role, and the one that jwt.io shows to everybody. */
const shown = /"role":"anon"|"John Doe"/;

/** An issuer or an audience at a host that RFC 2606 keeps for documentation. */
const reserved =
  /"(?:iss|aud)"\s{0,8}:\s{0,8}(?:\[\s{0,8})?"(?:https?:\/\/)?(?:[\w-]{1,63}\.){0,4}example(?:\.(?:com|org|net))?[/"]/;

/** `{"some":"payload"}`, `{"foo":1}`: nothing but words by which people say that it is none, and no claim of the standard. */
function saysNothing(payload: string): boolean {
  if (!payload.startsWith('{') || payload.length > 80) return false;
  const words = wordsOf(payload);
  return words.every((word) => standInWords.has(word) || word === 'payload' || /^\d{1,4}$/.test(word));
}
