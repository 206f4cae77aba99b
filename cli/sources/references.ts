/** references: every reference in the files of a workspace, with its place. Values are not looked at, and nothing is resolved. */

import { parse } from 'dotenv';
import { readNative } from '../../core/reference/native/index.ts';
import type { Reference } from '../../core/reference/reference.ts';
import { locateReferences } from '../../core/reference/template.ts';
import { indexLines } from '../../core/text/lines.ts';
import { listPaths, shownPath } from './files.ts';
import { readText } from './read-text.ts';

export interface Placed {
  readonly reference: Reference;
  /** As a report names it. */
  readonly path: string;
  /** From 1; of a native form in an env file, that of the file's beginning. */
  readonly line: number;
}

/** What cannot be read as a reference, or not at all, is left out. */
export function* referencesIn(paths: readonly string[]): Generator<Placed> {
  for (const entry of listPaths(paths)) {
    if (entry.kind !== 'file') continue;
    const read = readText(entry.path, 'refuse');
    if (read.kind !== 'text' || !mayHold.test(read.text)) continue;
    const path = shownPath(entry.path);
    const lines = indexLines(read.text);
    for (const { span, parsed } of locateReferences(read.text))
      if (parsed.kind === 'reference') yield { reference: parsed.reference, path, line: lines.positionAt(span.start).line + 1 };
    if (/(?:^|[\\/])\.env(?:\.|$)|\.env$/.test(entry.path)) yield* nativeIn(read.text, path);
  }
}

const mayHold = /ref\+|op:\/\/|@Microsoft\.KeyVault|arn:aws|\{\{resolve:|(?:vault|bao):/i;

function* nativeIn(text: string, path: string): Generator<Placed> {
  for (const value of Object.values(parse(text))) {
    const native = readNative(value);
    if (native?.kind === 'reference') yield { reference: native.reference, path, line: 1 };
  }
}
