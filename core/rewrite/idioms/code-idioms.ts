/** code-idioms: the languages that one rewriter serves, since all that differs between them is data. */

import { c } from './c.ts';
import { clojure } from './clojure.ts';
import type { CodeIdiom } from './code-idiom.ts';
import { cpp } from './cpp.ts';
import { csharp } from './csharp.ts';
import { dart } from './dart.ts';
import { elixir } from './elixir.ts';
import { go } from './go.ts';
import { groovy } from './groovy.ts';
import { java } from './java.ts';
import { kotlin } from './kotlin.ts';
import { lua } from './lua.ts';
import { objectiveC } from './objective-c.ts';
import { perl } from './perl.ts';
import { php } from './php.ts';
import { powershell } from './powershell.ts';
import { r } from './r.ts';
import { ruby } from './ruby.ts';
import { rust } from './rust.ts';
import { scala } from './scala.ts';
import { swift } from './swift.ts';

/** By VS Code's language ids. */
export const codeIdioms: ReadonlyMap<string, CodeIdiom> = new Map([
  ['c', c],
  ['clojure', clojure],
  ['cpp', cpp],
  ['csharp', csharp],
  ['dart', dart],
  ['elixir', elixir],
  ['go', go],
  ['groovy', groovy],
  ['java', java],
  ['kotlin', kotlin],
  ['lua', lua],
  ['objective-c', objectiveC],
  ['perl', perl],
  ['php', php],
  ['powershell', powershell],
  ['r', r],
  ['ruby', ruby],
  ['rust', rust],
  ['scala', scala],
  ['swift', swift],
]);
