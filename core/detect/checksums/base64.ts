/** base64: decodes either alphabet, padded or not, for checks that look inside a value; core has no platform to ask. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** 64 for what is none. */
const sextets = Uint8Array.from({ length: 128 }, (_, unit) => {
  const at = alphabet.indexOf(unit === 45 ? '+' : unit === 95 ? '/' : String.fromCharCode(unit));
  return at < 0 ? 64 : at;
});

/** The decoded bytes as characters 0 to 255; undefined when `text` is not base64. */
export function decodeBase64(text: string): string | undefined {
  const length = text.endsWith('==') ? text.length - 2 : text.endsWith('=') ? text.length - 1 : text.length;
  if (length % 4 === 1) return undefined;
  let decoded = '';
  let bits = 0;
  let held = 0;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    const sextet = unit < 128 ? (sextets[unit] ?? 64) : 64;
    if (sextet === 64) return undefined;
    bits = ((bits << 6) | sextet) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    decoded += String.fromCharCode((bits >> held) & 0xff);
  }
  return decoded;
}
