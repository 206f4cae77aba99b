/** document: docs/benchmarks.md, in which each section stands between two marks and is rewritten as a whole. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const file = resolve(import.meta.dirname, '../docs/benchmarks.md');

export function rewriteSection(name: string, markdown: string): void {
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '# Benchmarks\n';
  const section = `${start}\n\n${markdown}\n${end}\n`;
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  const isThere = from >= 0 && to > from;
  writeFileSync(file, isThere ? text.slice(0, from) + section + text.slice(to + end.length + 1) : `${text}\n${section}`);
}
