/** table: what was done with each program of the corpus: a line a language, a column a context. */

export type Fate = 'ran' | 'read' | 'refused';

const signs: Readonly<Record<Fate, string>> = { ran: '+', read: 'o', refused: '-' };

export function tableKey(language: string, context: string): string {
  return `${language}/${context}`;
}

export function corpusTable(languages: readonly string[], fates: ReadonlyMap<string, Fate>): string {
  const contexts = [...new Set([...fates.keys()].map((key) => key.slice(key.indexOf('/') + 1)))].toSorted();
  const width = Math.max(...languages.map(({ length }) => length));
  const of = (language: string): (Fate | undefined)[] => contexts.map((context) => fates.get(tableKey(language, context)));
  const count = (all: readonly (Fate | undefined)[], fate: Fate): number => all.filter((one) => one === fate).length;
  const line = (name: string, cells: readonly string[], all: readonly (Fate | undefined)[]): string =>
    [
      name.padEnd(width),
      ...cells,
      '',
      `${count(all, 'ran')} ran, ${count(all, 'read')} read, ${count(all, 'refused')} refused`,
    ].join(' ');
  return [
    contexts.map((context, index) => `${letter(index)} ${context}`).join(', '),
    '+ ran before and after and printed the same, o read by a grammar without an error, - refused with its reason',
    [''.padEnd(width), ...contexts.map((_, index) => letter(index))].join(' '),
    ...languages.map((language) =>
      line(
        language,
        of(language).map((fate) => (fate ? signs[fate] : ' ')),
        of(language),
      ),
    ),
    line(
      'all',
      contexts.map(() => ' '),
      [...fates.values()],
    ),
  ].join('\n');
}

function letter(index: number): string {
  return 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'[index] ?? '?';
}
