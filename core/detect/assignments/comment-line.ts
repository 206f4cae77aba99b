/** comment-line: whether a place stands in a comment, as its own line tells in most languages. */

const comment = /^[ \t]{0,40}(?:\/\/|#|%|\*|\/\*|\(\*|--|;|<!--|\{\/\*|"""|''')|[ \t](?:\/\/|#|--|;|\/\*|\(\*|<!--)[ \t*]|\{\/\*/;

/** Looks at 160 units before `at`; a mark inside a string is taken for one of a comment, so more than this has to speak for a value. */
export function isCommented(text: string, at: number): boolean {
  return comment.test(lineBefore(text, at));
}

/** What stands before `at` in its line, up to 160 units of it. */
export function lineBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 160), at);
  return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
}
