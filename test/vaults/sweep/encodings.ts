/** encodings: the byte strings by which a value could show where it must not, by name; what is packed is opened by look.ts. */

export function encodingsOf(value: string): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(value);
  const json = JSON.stringify(value).slice(1, -1);
  const percent = encodeURIComponent(value);
  const wide = Buffer.from(value, 'utf16le');
  return new Map([
    ['plain', bytes],
    ['reversed', Buffer.from([...value].toReversed().join(''))],
    ['UTF-16, little end first', wide],
    ['UTF-16, big end first', Buffer.from(wide).swap16()],
    ['hex', Buffer.from(bytes.toString('hex'))],
    ['hex in capitals', Buffer.from(bytes.toString('hex').toUpperCase())],
    ...[0, 1, 2].flatMap((offset) => {
      const form = base64At(bytes, offset);
      return [
        [`base64 at ${offset}`, Buffer.from(form)],
        [`base64url at ${offset}`, Buffer.from(form.replaceAll('+', '-').replaceAll('/', '_'))],
      ] as const;
    }),
    ['percent', Buffer.from(percent)],
    ['percent in small letters', Buffer.from(percent.replace(/%../g, (code) => code.toLowerCase()))],
    ['form', Buffer.from(new URLSearchParams([['', value]]).toString().slice(1))],
    ['JSON', Buffer.from(json)],
    [
      'JSON in ASCII',
      Buffer.from(json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)),
    ],
    ['JSON twice', Buffer.from(JSON.stringify(json).slice(1, -1))],
  ]);
}

/** Behind `offset` other bytes, without the characters that its neighbours have a part in. */
function base64At(bytes: Buffer, offset: number): string {
  const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  return encoded.slice(Math.ceil((offset * 4) / 3), Math.floor(((offset + bytes.length) * 4) / 3));
}
