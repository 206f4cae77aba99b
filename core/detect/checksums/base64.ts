/** base64: decodes either alphabet, padded or not, for checks that look inside a value; core has no platform to ask. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The decoded bytes as characters 0 to 255; undefined when `text` is not base64. */
export function decodeBase64(text: string): string | undefined {
  const body = text
    .replace(/={1,2}$/, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  if (body.length % 4 === 1) return undefined;
  let decoded = '';
  let bits = 0;
  let held = 0;
  for (const character of body) {
    const value = alphabet.indexOf(character);
    if (value < 0) return undefined;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    decoded += String.fromCharCode((bits >> held) & 0xff);
  }
  return decoded;
}
