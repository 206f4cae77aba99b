/** sections: the header of the section in which a place of INI or TOML stands, and the elements round a place of XML. */

/** `[database.main]` is main, then database. */
export function sectionOwners(text: string, at: number): string[] {
  const before = text.slice(Math.max(0, at - reach), at);
  const header = [...before.matchAll(/^[ \t]*\[{1,2}([^[\]\r\n]{1,60})\]{1,2}[ \t]*\r?$/gm)].at(-1)?.[1] ?? '';
  return header
    .split(/[.:\s"'/]+/)
    .filter(Boolean)
    .reverse();
}

/** From the inside out, the value's own left out; an element with an `id` of its own goes by that first. */
export function elementOwners(text: string, at: number): string[] {
  const before = text.slice(Math.max(0, at - reach), at);
  const open: { readonly name: string; readonly end: number }[] = [];
  for (const { 0: tag, 1: slash, 2: name = '', 3: self, index } of before.matchAll(/<(\/?)([A-Za-z][\w:.-]*)[^<>]*?(\/?)>/g)) {
    if (self === '/') continue;
    if (slash === '/')
      open.splice(
        Math.max(
          0,
          open.findLastIndex((one) => one.name === name),
        ),
      );
    else open.push({ name, end: index + tag.length });
  }
  return open
    .slice(0, -1)
    .reverse()
    .flatMap(({ name, end }) => {
      const id = /^\s*<(?:id|name)>([\w.-]{2,40})<\//.exec(before.slice(end))?.[1];
      return id === undefined ? [name] : [id, name];
    });
}

const reach = 4000;
