/** pictured: a token in the address of a picture, such as a badge in a README: whoever sees the page loads it. */

import type { Named } from './reading.ts';

const picture = /\.(?:svg|png|gif|jpe?g|webp|ico)\?[^\s"'`<>()]{0,120}$/i;

/** Bounded work. */
export function isPictured({ text, name }: Named): boolean {
  const before = text.charAt(name.start - 1);
  return (before === '?' || before === '&') && picture.test(text.slice(Math.max(0, name.start - 160), name.start));
}
