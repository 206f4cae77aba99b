/** brackets: what stands before the brackets round a place: the keys of objects, the calls whose argument it is, blocks, functions and classes. */

/** From the inside out, as written; bounded work. Strings and comments with brackets in them may mislead, and then a name is less telling. */
export function bracketOwners(text: string, at: number): string[] {
  const owners: string[] = [];
  let closed = 0;
  let isCrossed = false;
  const end = Math.max(0, at - reach);
  for (let index = outsideString(text, at) - 1; index >= end; index--) {
    const sign = text.charAt(index);
    if (sign === '"' || sign === "'" || sign === '`') index = openingQuote(text, index, sign);
    else if (')]}'.includes(sign)) closed += 1;
    else if (!'([{'.includes(sign)) continue;
    else if (closed > 0) closed -= 1;
    else {
      const head = text.slice(Math.max(0, index - headReach), index).trimEnd();
      const block = sign === '{' ? blockName(head) : undefined;
      // A call round a function is given the function, not the value.
      const owner = block?.name ?? (block ? undefined : (keyBefore(head) ?? labelBefore(head)));
      if (owner !== undefined && (!isCrossed || block)) owners.push(owner);
      if (!block && sign === '(' && !isCrossed) owners.push(...calleeBefore(head));
      isCrossed ||= block !== undefined;
    }
  }
  return owners;
}

const reach = 4000;
const headReach = 160;

/** Where the string begins in which the place is, if it is in one: behind an odd number of quotes on its line. */
function outsideString(text: string, at: number): number {
  const lineStart = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - reach);
  const before = text.slice(lineStart, at);
  const openings = ['"', "'", '`'].map((quote) => (before.split(quote).length % 2 === 0 ? before.lastIndexOf(quote) : -1));
  const opening = Math.max(...openings);
  return opening < 0 ? at : lineStart + opening;
}

/** A string ends where its line begins. */
function openingQuote(text: string, closing: number, quote: string): number {
  const opening = text.lastIndexOf(quote, closing - 1);
  return opening >= 0 && !text.slice(opening, closing).includes('\n') ? opening : closing;
}

/** Of a block of statements, which has a name where it is a function's or a class's; undefined for the braces of an object. */
function blockName(head: string): { readonly name?: string } | undefined {
  const line = head.slice(head.lastIndexOf('\n') + 1);
  const type = /\b(?:class|struct|object|interface|trait|impl|enum|record|namespace|module)\s+(\w+)/.exec(line)?.[1];
  if (type !== undefined) return { name: type };
  const arrow = /(?:(\w+)\s*[:=]\s*(?:async\s*)?(?:\([^()]*\)|\w+)\s*(?::[^=]*)?)?=>$/.exec(line);
  if (arrow) return arrow[1] === undefined ? {} : { name: arrow[1] };
  const method = /(\w+)\s*\([^()]*\)[^(){};=]*$/.exec(line)?.[1];
  if (method !== undefined) return /^(?:if|for|while|switch|catch|function|func|fn|with)$/.test(method) ? {} : { name: method };
  return /\b(?:else|try|finally|do)$|\)$/.test(line) ? {} : undefined;
}

/** `db: {`, `'db' => [`, `DB: account{`, `const db = new Config(` and `db := &Config{`. */
function keyBefore(head: string): string | undefined {
  return /(?:^|[\s{(,[])["'`]?([A-Za-z_$][\w.$-]*)["'`]?(?:\s*:\s*[\w.<>[\]]+)?\s*(?::=|=>|[:=])\s*(?:new\s+)?[&*]?[\w.<>[\]]*$/.exec(
    head,
  )?.[1];
}

/** The labels of a block of Terraform's, the last first: the kind says something where the label does not. */
function labelBefore(head: string): string | undefined {
  const line = head.slice(head.lastIndexOf('\n') + 1);
  const [, kind, labels = ''] = /^\s*([a-z_]\w*)((?:\s+"[\w.-]+")*)$/.exec(line) ?? [];
  const last = /"([\w.-]+)"$/.exec(labels)?.[1];
  if (last === undefined) return kind;
  const first = /^\s+"([\w.-]+)"/.exec(labels)?.[1] ?? last;
  return /^(?:main|this|default|example|primary)$/.test(last) ? first : last;
}

/** Of `mysql.createConnection` what is called, then whose it is. */
function calleeBefore(head: string): string[] {
  const callee = /(?<![\w$])([A-Za-z_$][\w$]*(?:(?:\.|->|::)[A-Za-z_$][\w$]*)*)$/.exec(head)?.[1] ?? '';
  return callee
    .split(/\.|->|::/)
    .filter(Boolean)
    .reverse();
}
