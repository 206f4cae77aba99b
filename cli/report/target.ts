/** target: whether a report may be written where it is wanted: over an earlier report, and over nothing else that somebody may need. */

import { accessSync, closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileProblem } from '../explain.ts';

/** Why not, as a clause. What holds nothing, as an empty file, a pipe or a device, is written to. */
export function targetProblem(path: string): string | undefined {
  try {
    const status = statSync(path, { throwIfNoEntry: false });
    const folder = dirname(resolve(path));
    if (!status && !statSync(folder, { throwIfNoEntry: false })) return 'there is no such folder';
    accessSync(status ? path : folder, constants.W_OK);
    if (!status) return undefined;
    if (status.isDirectory()) return 'it is a folder';
    if (!status.isFile() || status.size === 0 || holdsReport(path)) return undefined;
    return 'there is a file already that is no report of secretref; name another one, or remove it first';
  } catch (error) {
    const problem = fileProblem(error);
    if (!problem) throw error;
    return problem.clause;
  }
}

function holdsReport(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    return isReport(textAt(file, 0), textAt(file, Math.max(0, size - reach)));
  } finally {
    closeSync(file);
  }
}

/** `head` is how the file begins, `tail` how it ends. A text is told by its last line, as its first may be anything. */
function isReport(head: string, tail: string): boolean {
  const isSarif = head.startsWith('{\n  "$schema": ') && head.includes('"name": "secretref"');
  return isSarif || /^\{\n {2}"version": 1,\n {2}"findings": \[/.test(head) || lastLine.test(tail);
}

const lastLine = /(?:^|\n)(?:\d+ findings? \([^\n]*|No findings in \d+ files?; [^\n]*|No file was scanned[ ,][^\n]*)\.\n$/;

/** In bytes; more than the head of any report, or its last line, takes. */
const reach = 4096;

function textAt(file: number, position: number): string {
  const bytes = Buffer.alloc(reach);
  return bytes.toString('utf8', 0, readSync(file, bytes, 0, reach, position));
}
