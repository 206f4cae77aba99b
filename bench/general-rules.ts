/** `node bench/general-rules.ts TREE`: what this engine finds without any vendor's rule, as SARIF: how it does on vendors that it does not know. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../core/detect/engine/compile.ts';
import { generalRules } from '../core/detect/rules/index.ts';
import { scan } from '../core/detect/scan.ts';
import { languageOf } from '../core/text/language.ts';
import { indexLines } from '../core/text/lines.ts';
import type { Place } from './peers/peer.ts';
import { writeSarif } from './peers/sarif.ts';

const [tree = '.'] = process.argv.slice(2);
const engine = compile([], generalRules);
const files = readdirSync(tree, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
console.log(writeSarif(files.flatMap(({ parentPath, name }) => placesIn(join(parentPath, name)))));

function placesIn(path: string): Place[] {
  const text = readFileSync(path, 'utf8');
  const lines = indexLines(text);
  return scan(text, languageOf(path), engine).findings.map(({ rule, span }) => ({
    path,
    rule,
    line: lines.positionAt(span.start).line + 1,
  }));
}
