/** setting: a line of a file of separated values that names a setting and gives its value: `api_key,…`. */

import type { Named } from '../reading.ts';
import type { Column } from './column.ts';

const lineStart = /(?<=(?:^|[\r\n])"?)/y;
// Digits as no word has.
const rest = /"?[,;\t]"?((?=(?:[^\d\r\n]{0,60}\d){3})[^\s,;"]{12,512})"?(?=[\r\n]|$)/y;

export function settingLine({ text, name, language }: Named): Column | undefined {
  if (language.id !== 'plaintext' || !',;\t"'.includes(text.charAt(name.end))) return undefined;
  const before = text.charAt(name.start - 1) === '"' ? name.start - 2 : name.start - 1;
  if (!'\r\n'.includes(text.charAt(before))) return undefined;
  lineStart.lastIndex = name.start;
  rest.lastIndex = name.end;
  const value = lineStart.test(text) ? rest.exec(text)?.[1] : undefined;
  if (value === undefined) return undefined;
  const end = text.charAt(rest.lastIndex - 1) === '"' ? rest.lastIndex - 1 : rest.lastIndex;
  return { values: [{ start: end - value.length, end }], shape: 'line' };
}
