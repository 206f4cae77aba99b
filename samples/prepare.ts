/** prepare: puts the sample shop into a folder; its keys are made up on the spot, so that none stands in this repository. */

import { randomInt } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expandTemplate } from './templates.ts';

/** The same `seed` gives the same keys. */
export function prepareSample(folder: string, seed: number = randomInt(2 ** 31)): void {
  const shop = join(import.meta.dirname, 'shop');
  for (const entry of readdirSync(shop, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.template')) continue;
    const from = join(entry.parentPath, entry.name);
    const to = join(folder, relative(shop, from).replace(/\.template$/, ''));
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, expandTemplate(readFileSync(from, 'utf8'), seed));
  }
}
