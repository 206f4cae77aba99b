/** kubernetes: the data of a Secret manifest, which is base64 of what it means. */

import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { decodeBase64 } from '../checksums/base64.ts';

const sight = 2000;

/** What a value under `data:` of a Secret means; undefined when it stands elsewhere, or means nothing readable. */
export function secretData(text: string, { start, end }: Span, { id }: Language): string | undefined {
  if (id !== 'yaml' && id !== 'plaintext') return undefined;
  const value = text.slice(start, end);
  if (!/^[A-Za-z0-9+/]{4,1000}={0,2}$/.test(value) || value.length % 4 !== 0) return undefined;
  const before = text.slice(Math.max(0, start - sight), start);
  if (!before.includes('data:')) return undefined;
  const above = before.split(/^---/m).at(-1) ?? '';
  const below = text.slice(end, end + sight).split(/^---/m)[0] ?? '';
  const section = /^([A-Za-z]{1,40}):/m.exec(lastSection(above))?.[1];
  if (section !== 'data' || !/^kind: {1,8}["']?Secret\b/m.test(`${above}\n${below}`)) return undefined;
  const decoded = decodeBase64(value)?.trimEnd();
  return decoded !== undefined && /^[\x20-\x7e]{1,1000}$/.test(decoded) ? decoded : undefined;
}

/** From the last line that is not indented. */
function lastSection(text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.slice(lines.findLastIndex((line) => /^[A-Za-z]/.test(line))).join('\n');
}
