/** Searches everything below a folder for a value, in the forms in which programs write values; finds nothing, or the sweep names the files. */
import { type Dirent, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

export type Hit = { readonly file: string; readonly form: string };

/** Where the value stands below `folder`. Throws when the control shows that this sweep would miss a value. */
export function sweep(folder: string, value: string): Hit[] {
  control(value);
  return search(folder, value);
}

/** The logs below `folder` that hold `text`. */
export function logsWith(folder: string, text: string): string[] {
  return globSync('**/*.log', { cwd: folder }).filter((log) => readFileSync(path.join(folder, log), 'utf8').includes(text));
}

function search(folder: string, value: string): Hit[] {
  const forms = formsOf(value);
  const entries: Dirent[] = globSync('**/{*,.*}', { cwd: folder, withFileTypes: true });
  return entries.flatMap((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    const texts = [Buffer.from(entry.name), ...(entry.isFile() ? contents(file) : [])];
    return forms.filter(([, bytes]) => texts.some((text) => text.includes(bytes))).map(([form]) => ({ file, form }));
  });
}

function formsOf(value: string): [form: string, bytes: Buffer][] {
  const bytes = Buffer.from(value);
  const base64 = [0, 1, 2].map((shift): [string, Buffer] => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    // The outermost characters depend on the neighbours.
    return [`base64 at ${shift}`, Buffer.from(text.slice(shift ? 4 : 0, Math.floor((bytes.length + shift) / 3) * 4))];
  });
  return [
    ['plain', bytes],
    ['UTF-16', Buffer.from(value, 'utf16le')],
    ['hexadecimal', Buffer.from(bytes.toString('hex'))],
    ['reversed', Buffer.from(bytes).reverse()],
    ...base64,
  ];
}

function contents(file: string): Buffer[] {
  const raw = readFileSync(file);
  if (raw[0] !== 0x1f || raw[1] !== 0x8b) return [raw];
  try {
    return [raw, gunzipSync(raw)];
  } catch {
    return [raw];
  }
}

/** A sweep counts only if it finds what is planted. */
function control(value: string): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'sweep-control-'));
  try {
    for (const [index, [, bytes]] of formsOf(value).entries()) {
      writeFileSync(path.join(folder, `.planted-${index}`), Buffer.concat([Buffer.from('x'), bytes, Buffer.from('y')]));
    }
    writeFileSync(path.join(folder, 'planted.gz'), gzipSync(value));
    const found = new Set(search(folder, value).map(({ file }) => file));
    if (found.size !== formsOf(value).length + 1) throw new Error(`The sweep found only ${found.size} of its planted files.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
