/** indented: the keys above a place in YAML and the heads of blocks above it in Python, by their indentation. */

/** From the inside out, as written; bounded work. A list's item goes by the name that it gives itself. */
export function yamlOwners(text: string, at: number): string[] {
  const owners: string[] = [];
  let depth = Number.POSITIVE_INFINITY;
  for (const line of linesUpTo(text, at)) {
    const [, blanks = '', dashes = '', key, value = ''] = entry.exec(line) ?? [];
    const indentation = blanks.length + dashes.length;
    if (line.trim() === '' || /^\s*#/.test(line)) continue;
    const isFirst = depth === Number.POSITIVE_INFINITY;
    if (!isFirst && indentation > depth) continue;
    if (!isFirst && key !== undefined && indentation < depth && value === '') owners.push(key);
    // Beside the key that leads here.
    else if (key !== undefined && /^(?:name|id)$/.test(key) && /^[\w.-]{2,40}$/.test(value)) owners.push(value);
    if (isFirst || indentation < depth) depth = indentation;
    // What the list belongs to may stand as far left as its dashes do.
    if (dashes !== '') depth = blanks.length + 0.5;
  }
  return owners;
}

const entry = /^( *)((?:- +)*)(?:["']?([\w.$/-]+)["']?\s*:(?=\s|$)[ \t]*(?:[&!][\w!-]+[ \t]*)*([^\s#].*?)?\s*$)?/;

/** Classes and functions. */
export function pythonOwners(text: string, at: number): string[] {
  const owners: string[] = [];
  let depth = Number.POSITIVE_INFINITY;
  for (const line of linesUpTo(text, at)) {
    const indentation = /^\s*/.exec(line)?.[0].length ?? 0;
    if (line.trim() === '' || indentation >= depth) continue;
    const name = /^\s*(?:async\s+)?(?:class|def)\s+(\w+)/.exec(line)?.[1];
    if (name !== undefined && depth !== Number.POSITIVE_INFINITY) owners.push(name);
    depth = indentation;
  }
  return owners;
}

/** The own one first, without what follows the place. */
function linesUpTo(text: string, at: number): string[] {
  const lineEnd = text.indexOf('\n', at);
  const start = Math.max(0, at - reach);
  const lines = text.slice(start, lineEnd < 0 ? text.length : lineEnd).split(/\r?\n/);
  return (start > 0 ? lines.slice(1) : lines).reverse();
}

const reach = 4000;
