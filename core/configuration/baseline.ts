/** baseline: findings that somebody looked at and accepted, known by their content, one line each, so that the file merges. */

export interface BaselineEntry {
  /** From the baseline's own folder, with forward slashes. */
  readonly path: string;
  readonly rule: string;
  /** Of the value, made with the baseline's salt. */
  readonly fingerprint: string;
  /** As YYYY-MM-DD, like `expires`. */
  readonly date: string;
  readonly author: string;
  readonly reason: string;
  /** The last day on which the entry counts; for good when not given. */
  readonly expires?: string;
}

export interface Baseline {
  /** Random, hexadecimal, made with the file. */
  readonly salt: string;
  /** Sorted as in the file. */
  readonly entries: readonly BaselineEntry[];
}

/** `problem` is a clause and `line` counts from 1. */
export type BaselineRead =
  | { readonly kind: 'read'; readonly baseline: Baseline }
  | { readonly kind: 'malformed'; readonly line: number; readonly problem: string };

/** Never throws. What stands twice counts once. */
export function readBaseline(text: string): BaselineRead {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const conflict = lines.findIndex((line) => /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(line));
  if (conflict >= 0) return malformed(conflict, 'a merge left a conflict here; keep the lines of both sides');
  const [head = '', ...rest] = lines;
  const salt = saltOf(head);
  if (salt === undefined) return malformed(0, `it must begin with {"${versionMember}":1,"salt":"…"}`);
  const entries: BaselineEntry[] = [];
  for (const [index, line] of rest.entries()) {
    if (line.trim() === '') continue;
    const read = readEntry(line);
    if (typeof read === 'string') return malformed(index + 1, read);
    entries.push(read);
  }
  return { kind: 'read', baseline: { salt, entries: sorted(entries) } };
}

/** The inverse of `readBaseline`. */
export function formatBaseline({ salt, entries }: Baseline): string {
  const lines = sorted(entries).map(({ path, rule, fingerprint, date, author, reason, expires }) =>
    JSON.stringify({ path, rule, fingerprint, date, author, reason, expires }),
  );
  return `${[JSON.stringify({ [versionMember]: version, salt }), ...lines].join('\n')}\n`;
}

/** Sets a finding and its entry side by side. */
export function entryKey({ path, rule, fingerprint }: Pick<BaselineEntry, 'path' | 'rule' | 'fingerprint'>): string {
  return JSON.stringify([path, rule, fingerprint]);
}

export function isExpired({ expires }: BaselineEntry, today: string): boolean {
  return expires !== undefined && expires < today;
}

/** A day of the calendar as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split('-').map(Number) : [];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}

const version = 1;
const versionMember = 'secretref-baseline';

function sorted(entries: readonly BaselineEntry[]): BaselineEntry[] {
  const byKey = new Map(entries.map((entry) => [entryKey(entry), entry] as const).reverse());
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

function saltOf(line: string): string | undefined {
  const head = parseObject(line);
  const salt = head?.['salt'];
  return head?.[versionMember] === version && typeof salt === 'string' && /^[0-9a-f]{32,128}$/.test(salt) ? salt : undefined;
}

/** The entry, or what is wrong with it. */
function readEntry(line: string): BaselineEntry | string {
  const given = parseObject(line);
  if (!given) return 'an entry is one JSON object on one line';
  const texts = new Map(Object.entries(given).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
  const missing = ['path', 'rule', 'fingerprint', 'date', 'author', 'reason'].find((name) => !texts.has(name));
  if (missing) return `"${missing}" must be a text`;
  const text = (name: string): string => texts.get(name) ?? '';
  const [date, expires] = [text('date'), texts.get('expires')];
  if (!isDay(date)) return '"date" must be a day such as 2027-12-31';
  if ('expires' in given && (expires === undefined || !isDay(expires))) return '"expires" must be a day such as 2027-12-31';
  const entry = { path: text('path'), rule: text('rule'), fingerprint: text('fingerprint'), date };
  return { ...entry, author: text('author'), reason: text('reason'), ...(expires === undefined ? {} : { expires }) };
}

function parseObject(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const parsed: unknown = JSON.parse(line);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : undefined;
  } catch {
    return undefined;
  }
}

function malformed(index: number, problem: string): BaselineRead {
  return { kind: 'malformed', line: index + 1, problem };
}
