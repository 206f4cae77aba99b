/** corpus: what fuzzing begins with: real files, and the rules' own examples. */

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generalRules, vendorRules } from '../../core/detect/rules/index.ts';
import { dataFolder } from '../data-folder.ts';
import { filesBelow } from '../trees.ts';

export interface Corpus {
  readonly files: readonly string[];
  /** In the terms of samples/templates.ts, with the marks taken out. */
  readonly templates: readonly string[];
  /** As text, whatever it is. */
  read(file: string): string;
}

/** The ordinary code of the bench where it was fetched, else this project's own sources. */
export function openCorpus(): Corpus {
  const ordinary = join(dataFolder, 'ordinary');
  const root = resolve(import.meta.dirname, '../..');
  const folders = existsSync(ordinary) ? [ordinary] : ['core', 'cli', 'vault', 'server', 'docs'].map((name) => join(root, name));
  return {
    files: folders.flatMap(filesBelow),
    templates: [...vendorRules, ...generalRules]
      .flatMap(({ hits, misses }) => [...hits, ...misses])
      .map((text) => text.replace(/[«»]/g, '')),
    read: (file) => readFileSync(file, 'utf8'),
  };
}
