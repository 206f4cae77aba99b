/** code-idioms: the languages that one rewriter serves, since all that differs between them is data. */

import { c } from './c.ts';
import type { CodeIdiom } from './code-idiom.ts';
import { cpp } from './cpp.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import { lua } from './lua.ts';
import { perl } from './perl.ts';
import { php } from './php.ts';
import { ruby } from './ruby.ts';
import { rust } from './rust.ts';

export const codeIdioms: ReadonlyMap<string, CodeIdiom> = new Map([
  ['c', c],
  ['cpp', cpp],
  ['go', go],
  ['java', java],
  ['lua', lua],
  ['perl', perl],
  ['php', php],
  ['ruby', ruby],
  ['rust', rust],
]);
