/** pictured: a token in the address of a picture, such as a badge in a README: whoever sees the page loads it. */

import type { Named } from '../reading.ts';

// By its ending, or by where it stands: in an image's tag, in an image of Markdown or reStructuredText.
const picture =
  /(?:\.(?:svg|png|gif|jpe?g|webp|ico)\?|<img\s[^<>]{0,200}\bsrc=["']?https?:\/\/|!\[[^[\]\r\n]{0,80}\]\(https?:\/\/|\bimage:: {1,4}https?:\/\/)[^\s"'`<>()]{0,160}$/i;

const reach = 200;

/** Bounded work. */
export function isPictured({ text, name }: Named): boolean {
  const before = text.charAt(name.start - 1);
  return (before === '?' || before === '&') && picture.test(text.slice(Math.max(0, name.start - reach), name.start));
}
