/** joined: a value that a dash or dot joins to its name, as in notes and tickets: `shop-token-8f3a…`. */

import { nameStart } from '../name-extent.ts';
import type { Named, Reading } from '../reading.ts';

// What goes on with such a word is still the name.
const rest =
  /[A-Za-z]?(?:[-_]?(?:key|token|secret|code)){0,2}[-.](?!(?:api|auth|access|private|secret|key|token)[-_.])([A-Za-z0-9][\w-]{15,512}={0,2})(?![\w=-])/iy;

/** A letter, a dash, a dot, an underscore: nothing else may follow such a word here. */
function goesOn(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit === 45 || unit === 46 || unit === 95;
}

/** `at` is the last unit of the word that says credential. The value has digits as no word has. */
export function readJoined(text: string, at: number, language: Named['language']): Reading | undefined {
  if (language.id !== 'plaintext' && language.id !== 'markdown') return undefined;
  if (!goesOn(text.charCodeAt(at + 1))) return undefined;
  rest.lastIndex = at + 1;
  const value = rest.exec(text)?.[1];
  if (value === undefined || !/(?:\d\D{0,40}){4}/.test(value)) return undefined;
  const start = nameStart(text, at);
  const valueStart = rest.lastIndex - value.length;
  // A digest, or a path, in which any letters may stand before a dash.
  if (start === undefined || /[=/+]/.test(text.charAt(start - 1))) return undefined;
  return { name: { start, end: valueStart - 1 }, value: { start: valueStart, end: rest.lastIndex }, shape: 'label' };
}
