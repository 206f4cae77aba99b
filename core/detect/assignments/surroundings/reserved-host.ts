/** reserved-host: an argument of an address whose host is kept for documentation (RFC 2606) or is a word for a host: it opens nothing. */

import type { Named } from '../reading.ts';

const reach = 200;

const address =
  /:\/\/(?:[^\s/?#@"'`<>]{0,80}@)?(?:[\w-]{1,40}\.){0,3}(?:example(?:\.(?:com|org|net))?|test|invalid|host(?:name)?|domain|foo|bar|baz)(?::\d{1,5})?(?:\/[^\s?"'`<>]{0,120})?\?[^\s"'`<>]{0,200}$/i;

/** Bounded work. */
export function isAtReservedHost({ text, name }: Named): boolean {
  const before = text.charAt(name.start - 1);
  return (before === '?' || before === '&') && address.test(text.slice(Math.max(0, name.start - reach), name.start));
}
