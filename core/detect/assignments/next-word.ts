/** next-word: a look at the word behind a name and blanks, before any pattern is tried on it: in prose most names are followed by an ordinary one. */

const longest = 8;
const mostBlanks = 20;

/** How it begins if it is shorter than eight units, so that no token is it; undefined for a longer one. */
export function shortWordBehind(text: string, from: number): string | undefined {
  let start = from;
  while (start < from + mostBlanks && isBlank(text.charCodeAt(start))) start += 1;
  for (let at = start; at < start + longest; at++) if (!(text.charCodeAt(at) > space)) return text.charAt(start);
  return undefined;
}

/** A blank within a line. */
function isBlank(unit: number): boolean {
  return unit === space || unit === tab;
}

const space = 32;
const tab = 9;
