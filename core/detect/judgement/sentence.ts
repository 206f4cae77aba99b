/** sentence: words that people read: "Must have 8 characters". Linear in the value's length. */

/** Three words or more, most of them plain; or fewer with one that only joins others: "when needed". */
export function isSentence(value: string): boolean {
  if (isLines(value)) return true;
  if (!value.includes(' ')) return false;
  const parts = value.trim().split(/\s+/);
  if (parts.every((part) => plainWord.test(part)) && parts.some((part) => joining.has(part.toLowerCase()))) return true;
  return parts.length >= 3 && parts.filter((part) => plainWord.test(part)).length >= parts.length * 0.6;
}

/** `several\nlines\nof text`, as programs write them, but for what is broken because it is long. */
function isLines(value: string): boolean {
  const lines = value.split('\\n');
  return lines.length >= 3 && lines.every((line) => line.length < 40 && !/\d/.test(line));
}

const joining = new Set('a an and as at by for from if in is no not of on or the to when with without your'.split(' '));

const plainWord = /^["'(]?[A-Za-z\u00c0-\u024f]+(?:['’-][a-z]+)?[,.:;!?)"']{0,3}$/;
