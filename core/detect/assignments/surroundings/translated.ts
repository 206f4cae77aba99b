/** translated: what a catalogue of texts for people says for the word password in another language. */

import type { Language } from '../../../text/language.ts';
import type { Span } from '../../../text/span.ts';

const catalogues = new Set(['json', 'jsonc', 'yaml', 'properties', 'javascript', 'typescript', 'php']);
const reach = 400;

/** A word or two without digits or marks, the first with a capital, as labels are written. */
const label = /^\p{Lu}?[\p{L}\p{M}]{2,24}(?:[ '’-][\p{L}\p{M}]{1,24}){0,4}$/u;
const ascii = /^[\x20-\x7e]+$/;

/** The values of the lines next to it: label or sentence in quotes, behind a sign. */
const neighbour = /[:=>]{1,2}[ \t]{0,4}["'](\p{Lu}[^"'\r\n]{0,200} [^"'\r\n]{1,200})["'],?[ \t]{0,4}\r?$/u;

/** Three sentences or labels of several words among the four lines next to it make a catalogue. Bounded work. */
export function isTranslated(text: string, { start, end }: Span, { id }: Language): boolean {
  if (!catalogues.has(id) || end - start > 100) return false;
  const value = text.slice(start, end);
  if (!label.test(value) || (ascii.test(value) && !/^[A-Z]/.test(value))) return false;
  const above = text.slice(Math.max(0, start - reach), start);
  const below = text.slice(end, end + reach);
  if (!/["']/.test(above) && !/["']/.test(below)) return false;
  const before = above.split('\n').slice(-4, -1);
  const after = below.split('\n').slice(1, 4);
  return [...before, ...after].filter((line) => neighbour.test(line)).length >= 3;
}
