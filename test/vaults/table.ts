/** table: a reporter for node:test: which provider kept which clause and survived which fault, as the run itself has shown. */

import type { TestEvent } from 'node:test/reporters';

type Mark = 'yes' | 'NO' | '-';

/** Suites are called `<provider>: contract`, `<provider>: faults`, or `<provider>: <what else it can>`. */
// biome-ignore lint/style/noDefaultExport: node:test takes a reporter's default export.
export default async function* table(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const open: string[] = [];
  const marks = { contract: new Map<string, Map<string, Mark>>(), faults: new Map<string, Map<string, Mark>>() };
  for await (const { type, data } of source) {
    if (type === 'test:start') open[data.nesting] = data.name;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const [, provider, topic] = /^(\S[^:]*): (.+)$/.exec(open[0] ?? '') ?? [];
    if (provider === undefined || topic === undefined) continue;
    const mark = type === 'test:fail' ? 'NO' : data.skip === undefined ? 'yes' : '-';
    if (data.nesting !== 1) continue;
    if (topic === 'contract' || topic === 'faults') put(marks[topic], data.name, provider, mark);
    else put(marks.contract, topic, provider, mark);
  }
  yield* render('What each vault can do', marks.contract);
  yield* render('What each provider says a fault is', marks.faults);
  yield 'yes: shown by this run; NO: failed; -: the vault cannot, or cannot have it; empty: not asked.\n';
}

function put(rows: Map<string, Map<string, Mark>>, name: string, provider: string, mark: Mark): void {
  const row = rows.get(name) ?? new Map<string, Mark>();
  const worst = [row.get(provider), mark];
  // Of several tests for one thing, one that failed counts, and one that ran more than one that could not.
  row.set(provider, worst.includes('NO') ? 'NO' : worst.includes('yes') ? 'yes' : '-');
  rows.set(name, row);
}

function* render(title: string, rows: Map<string, Map<string, Mark>>): Generator<string> {
  const providers = [...new Set([...rows.values()].flatMap((marks) => [...marks.keys()]))].toSorted();
  const width = Math.max(title.length, ...[...rows.keys()].map((name) => name.length)) + 2;
  const line = (first: string, cells: readonly string[]): string =>
    `${[first.padEnd(width), ...cells.map((cell, at) => cell.padEnd((providers[at]?.length ?? 0) + 2))].join('').trimEnd()}\n`;
  yield `\n${line(title, providers)}`;
  for (const [name, marks] of rows)
    yield line(
      name,
      providers.map((provider) => marks.get(provider) ?? ''),
    );
}
