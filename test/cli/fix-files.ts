/** fix-files: a small repository with two credentials, and what the tests of `secretref fix` ask of it. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expandTemplate } from '../../samples/templates.ts';
import type { Place } from './secretref.ts';

export const stripe = expandTemplate('sk_live_{alnum:24}', 1);
export const github = expandTemplate('ghp_{alnum:36}', 2);
export const files = {
  '.env': `STRIPE_KEY=${stripe}\n`,
  'app.js': `const stripe = '${stripe}';\nconst again = "${stripe}";\nconsole.log(stripe === again, stripe.length);\n`,
  'lib/tool.py': `import sys\n\ntoken = "${github}"\nprint(len(token))\n`,
  'notes.txt': `the key is ${github}\n`,
};

export function read({ folder }: Place, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

export function assertHidden(text: string): void {
  for (const value of [stripe, github]) assert.ok(!text.includes(value));
}
