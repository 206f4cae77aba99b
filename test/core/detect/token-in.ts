/** token-in: the place of a name in a test's text. */

/** Where the last "token" or "pass" that begins before the value, or the first behind it, stands. */
export function tokenIn(text: string, value: number): number {
  const lower = text.toLowerCase();
  const before = Math.max(lower.lastIndexOf('token', value), lower.lastIndexOf('pass', value));
  return (before < 0 ? lower.indexOf('token') : before) + 3;
}
