/** secret-forms: the byte strings by which a value shows in output: as it is, in base64, percent and JSON form, and line by line. */

/** In bytes; anything shorter would blot out ordinary text. */
export const shortest = 6;

/** Undefined when the value is too short to be masked. No form is shorter than `shortest`. */
export function formsOf(value: string): Uint8Array[] | undefined {
  if (Buffer.byteLength(value) < shortest) return undefined;
  // Programs often trim what they are given, so that the value shows without the space round it.
  const trimmed = value.trim();
  const texts = [...encodings(value), ...lines(value), ...(Buffer.byteLength(trimmed) < shortest ? [] : encodings(trimmed))];
  return [...new Set(texts)].map((text) => Buffer.from(text)).filter((form) => form.length >= shortest);
}

function encodings(value: string): string[] {
  return [value, ...jsonForms(value), ...percentForms(value), ...base64Forms(Buffer.from(value))];
}

/** A line can be printed alone; the markers round a PEM block are the same for everybody. */
function lines(value: string): string[] {
  const parts = value.split(/\r\n|\r|\n/);
  return parts.length === 1
    ? []
    : parts.map((line) => line.trim()).filter((line) => line.length >= shortestLine && !line.startsWith('-----'));
}

const shortestLine = 8;

function jsonForms(value: string): string[] {
  const json = JSON.stringify(value).slice(1, -1);
  const ascii = json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  // Some writers escape the slash too.
  return [json, ascii].flatMap((text) => [text, text.replaceAll('/', '\\/')]);
}

function percentForms(value: string): string[] {
  const component = encodeURIComponent(value.toWellFormed());
  const strict = component.replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  const forms = [component, strict, strict.replaceAll('%20', '+'), encodeURI(value.toWellFormed())];
  return forms.flatMap((text) => [text, text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())]);
}

/** The value may start at any of three places within base64's groups; characters that its neighbours change are left out. */
function base64Forms(bytes: Uint8Array): string[] {
  return [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const form = encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
    return [form, form.replaceAll('+', '-').replaceAll('/', '_')];
  });
}
