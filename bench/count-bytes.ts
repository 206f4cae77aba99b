/** The physical limit of a scanner on one thread: reads every file below a folder and counts its bytes. */

import { readFileSync } from 'node:fs';
import { filesBelow } from './trees.ts';

let bytes = 0;
for (const file of filesBelow(process.argv[2] ?? '.')) bytes += readFileSync(file).length;
console.log(bytes);
