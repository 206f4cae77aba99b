/** reference-search: whether anything in the workspace still refers to an entry of a vault, as its files are on the disk and in the editor. */

import { type Uri, workspace } from 'vscode';
import type { Reference } from '../core/reference/reference.ts';
import { locateReferences } from '../core/reference/template.ts';
import { readText } from './env-file.ts';

/** The first file that does. `also` are files that may be in no workspace folder. `too-many`: not all could be looked at, or not wholly. */
export async function fileReferringTo(reference: Reference, also: readonly Uri[]): Promise<Uri | 'too-many' | undefined> {
  const found = await workspace.findFiles('**/*', '**/{node_modules,.git}/**', mostFiles);
  let isWhole = found.length < mostFiles;
  const files = [...also, ...found, ...workspace.textDocuments.map(({ uri }) => uri)];
  for (let at = 0; at < files.length; at += atOnce) {
    const part = files.slice(at, at + atOnce);
    const texts = await Promise.all(part.flatMap((uri) => [onDisk(uri), readText(uri).catch(() => undefined)]));
    const index = texts.findIndex((text) => typeof text === 'string' && refersTo(text, reference));
    if (index >= 0) return part[index >> 1];
    isWhole &&= !texts.includes(tooLarge);
  }
  return isWhole ? undefined : 'too-many';
}

const mostFiles = 20_000;
const atOnce = 32;
const mostBytes = 16 * 1_048_576;

/** No text is this. */
const tooLarge = Symbol('too large');

async function onDisk(uri: Uri): Promise<string | typeof tooLarge | undefined> {
  try {
    if ((await workspace.fs.stat(uri)).size > mostBytes) return tooLarge;
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

/** A reference to the whole of what this is a part of counts, and so does one to a certain version. */
function refersTo(text: string, { provider, path, pointer }: Reference): boolean {
  const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join('\0') === b.join('\0');
  return locateReferences(text).some(({ parsed }) => {
    if (parsed.kind !== 'reference' || parsed.reference.provider !== provider) return false;
    const other = parsed.reference;
    return isSame(other.path, path) && (other.pointer.length === 0 || isSame(other.pointer, pointer));
  });
}
