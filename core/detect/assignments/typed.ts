/** typed: what a test or a robot types into a field: `find("#password").send_keys("…")`. */

import { literalAfter } from './literal.ts';
import type { Named, Reading } from './reading.ts';

const types = /["'`\])]{1,5}\s{0,20}\.(?:send_?keys|type|fill|set_?value|enter_?text)\(/iy;

export function readTyped({ text, name, sign }: Named): Reading | undefined {
  if (sign !== '.') return undefined;
  types.lastIndex = name.end;
  const value = types.test(text) ? literalAfter(text, types.lastIndex) : undefined;
  return value && { value, shape: 'argument' };
}
