/** grammars: the syntax trees by which moved programs are checked in languages that have no toolchain here. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The grammar's file in a package, by the editor's language id. */
export const grammars: ReadonlyMap<string, string> = new Map([
  ['dart', 'tree-sitter-wasms/out/tree-sitter-dart.wasm'],
  ['powershell', '@vscode/tree-sitter-wasm/wasm/tree-sitter-powershell.wasm'],
  ['swift', 'tree-sitter-wasms/out/tree-sitter-swift.wasm'],
]);

/** For each text, whether the grammar reads it without an error. */
export function readsWithoutError(grammar: string, texts: readonly string[]): boolean[] {
  const program = fileURLToPath(new URL('read-with-grammar.ts', import.meta.url));
  // The optimising compiler runs out of memory on the larger grammars, and takes the process with it.
  const { stdout, stderr } = spawnSync(process.execPath, ['--liftoff-only', program, grammar], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
  });
  assert.match(stdout, /^\[/, stderr);
  const answers: unknown = JSON.parse(stdout);
  assert.ok(Array.isArray(answers));
  return answers.map(Boolean);
}
