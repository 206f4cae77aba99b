/** read-with-grammar GRAMMAR: reads texts from standard input and prints for each whether the grammar reads it without an error. */

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

const require = createRequire(import.meta.url);
const { Parser, Language }: typeof import('@vscode/tree-sitter-wasm') = require('@vscode/tree-sitter-wasm/wasm/tree-sitter.js');

await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(require.resolve(process.argv[2] ?? '')));
const texts: readonly unknown[] = JSON.parse(await text(process.stdin));
const answers = texts.map((program) => {
  const tree = parser.parse(String(program));
  assert.ok(tree);
  return !tree.rootNode.hasError;
});
console.log(JSON.stringify(answers));
