/** ignores: comments by which a text says that a finding is meant to be there, and the edit that writes one. */

import type { Language } from '../text/language.ts';
import { indexLines } from '../text/lines.ts';
import type { Span, TextEdit } from '../text/span.ts';
import { takesCommentAt } from './comment-place.ts';
import type { Finding } from './finding.ts';
import { literalsOf } from './literals.ts';

const marker = 'secretref-ignore';

/** Without what the comments silence, with the count of that, and with the comments that silence nothing. */
export function applyIgnores(
  text: string,
  language: Language,
  findings: readonly Finding[],
): { findings: readonly Finding[]; suppressed: number; unusedIgnores: readonly Span[] } {
  if (!text.includes(marker)) return { findings, suppressed: 0, unusedIgnores: [] };
  const ignores = readIgnores(text, language);
  const { positionAt } = indexLines(text);
  const byLine = new Map<number, Ignore[]>();
  for (const ignore of ignores) {
    const line = positionAt(ignore.span.start).line + (ignore.scope === 'next-line' ? 1 : 0);
    byLine.set(line, [...(byLine.get(line) ?? []), ignore]);
  }
  const used = new Set<Ignore>();
  const kept = findings.filter(({ rule, span }) => {
    const first = positionAt(span.start).line;
    const last = positionAt(span.end).line;
    // A comment behind the end of a value of several lines speaks of it too.
    const behind = last === first ? [] : (byLine.get(last) ?? []).filter(({ scope }) => scope === 'line');
    const silencing = [...(byLine.get(first) ?? []), ...behind].filter(({ rules }) => rules.length === 0 || rules.includes(rule));
    for (const ignore of silencing) used.add(ignore);
    return silencing.length === 0;
  });
  const unusedIgnores = ignores.filter((ignore) => !used.has(ignore)).map(({ span }) => span);
  return { findings: kept, suppressed: findings.length - kept.length, unusedIgnores };
}

/**
 * The edit that puts an ignore comment on a line of its own above the finding's; undefined where the language has no line comment
 * or where that line would land inside a string, a continued line or mark-up.
 */
export function ignoreEdit(
  text: string,
  language: Language,
  { span, rule }: Pick<Finding, 'span' | 'rule'>,
): TextEdit | undefined {
  if (language.lineComment === undefined) return undefined;
  const { start, end } = indexLines(text).lineAt(span.start);
  if (!takesCommentAt(text, language, start)) return undefined;
  const indentation = /^[ \t]*/.exec(text.slice(start, end))?.[0] ?? '';
  const newText = `${indentation}${language.lineComment} ${marker}-next-line ${rule}${lineBreakOf(text)}`;
  return { span: { start, end: start }, newText };
}

interface Ignore {
  readonly scope: 'line' | 'next-line';
  /** The rules that it silences; all of them when it names none. */
  readonly rules: readonly string[];
  /** From the marker to the last id. */
  readonly span: Span;
}

const directive = /secretref-ignore(-next-line)?(?![\w-])((?:[ \t,]{1,20}[a-z0-9]+(?:-[a-z0-9]+)*(?![\w-])){0,50})/y;

/** Only a comment that begins with the marker counts; one for the next line stands alone on its own. */
function readIgnores(text: string, language: Language): Ignore[] {
  const ignores: Ignore[] = [];
  for (const { kind, span } of literalsOf(text, language)) {
    const start = kind === 'comment' ? bodyStart(text, span, language) : undefined;
    if (start === undefined || !text.startsWith(marker, start)) continue;
    directive.lastIndex = start;
    const match = directive.exec(text);
    if (!match) continue;
    const scope = match[1] ? 'next-line' : 'line';
    if (scope === 'next-line' && !isFirstOnLine(text, span.start)) continue;
    const rules = (match[2] ?? '').split(/[ \t,]+/).filter((id) => id !== '');
    ignores.push({ scope, rules, span: { start, end: start + match[0].length } });
  }
  return ignores;
}

function bodyStart(text: string, span: Span, { lineComment, blockComment }: Language): number | undefined {
  const open = [blockComment?.[0], lineComment].find((mark) => mark !== undefined && text.startsWith(mark, span.start));
  if (open === undefined) return undefined;
  const from = span.start + open.length;
  return from + (/^[ \t]*/.exec(text.slice(from, from + 20))?.[0].length ?? 0);
}

function isFirstOnLine(text: string, offset: number): boolean {
  return /(?:^|[\r\n])[ \t]*\{?[ \t]*$/.test(text.slice(Math.max(0, offset - 200), offset));
}

function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
