/** ignores: comments by which a text says that a finding is meant to be there, and the edit that writes one. */

import { groupBy } from '../../text/group-by.ts';
import type { Language } from '../../text/language.ts';
import { indexLines, lineStarts } from '../../text/lines.ts';
import type { TextEdit } from '../../text/span.ts';
import type { Finding } from '../finding.ts';
import { takesCommentAt } from './comment-place.ts';
import { type Ignore, ownMarker, readIgnores, speaksOf } from './ignore-comments.ts';
import { type NearMiss, nearMisses } from './near-misses.ts';

export interface Ignored {
  readonly findings: readonly Finding[];
  /** What the comments silence, in the order of the text. */
  readonly suppressed: readonly Finding[];
  /** Comments in our words that silence nothing. */
  readonly unusedIgnores: readonly Ignore[];
  /** Words that were meant to silence one of the findings. */
  readonly nearMisses: readonly NearMiss[];
}

/** `findings` are sorted by their start. Without findings only our own comments are looked for, since others' are never of no use. */
export function applyIgnores(text: string, language: Language, findings: readonly Finding[], given?: readonly Ignore[]): Ignored {
  const isAsked = !given && (findings.length > 0 || hasOwnMarker(text));
  const ignores = given ?? (isAsked ? readIgnores(text, language) : []);
  if (ignores.length === 0)
    return { findings, suppressed: [], unusedIgnores: [], nearMisses: nearMisses(text, language, findings, []) };
  const silencing = silencers(text, ignores);
  const used = new Set<Ignore>();
  const suppressed = findings.filter((finding) => {
    const by = silencing(finding);
    for (const ignore of by) used.add(ignore);
    return by.length > 0;
  });
  const silent = new Set(suppressed);
  const unused = ignores.filter((ignore) => ignore.words === 'ours' && !used.has(ignore));
  const left = findings.filter((finding) => !silent.has(finding));
  const own = ignores.filter((ignore) => ignore.words === 'ours');
  return { findings: left, suppressed, unusedIgnores: unused, nearMisses: nearMisses(text, language, left, own) };
}

/** A few rare units are looked for several times as fast as the whole marker, which most texts do not hold. */
function hasOwnMarker(text: string): boolean {
  return text.includes('-ign') && text.includes(ownMarker);
}

/** Finds the comments that silence a finding; to be asked in the order of the text. */
function silencers(text: string, ignores: readonly Ignore[]): (finding: Finding) => readonly Ignore[] {
  const { startOf, startBehind } = lineStarts(text);
  const isBorder = ({ scope }: Ignore): boolean => scope === 'from-here' || scope === 'until-here';
  const borders = ignores.filter(isBorder);
  const byLine = groupBy(
    ignores.filter((ignore) => !isBorder(ignore)),
    ({ scope, span }) => (scope === 'next-line' ? startBehind(span.start) : startOf(span.start)),
  );
  const onLine = (start: number): readonly Ignore[] => byLine.get(start)?.slice(0, mostOnLine) ?? [];
  const open = new Map<string, Ignore>();
  let next = 0;
  return ({ rule, span }) => {
    for (let border = borders[next]; border && border.span.start < span.start; border = borders[++next]) cross(border, open);
    const first = startOf(span.start);
    const last = startOf(span.end);
    // A comment behind the end of a value of several lines speaks of it too.
    const behind = last === first ? [] : onLine(last).filter(({ scope }) => scope === 'line');
    return [...open.values(), ...onLine(first), ...behind].filter((ignore) => speaksOf(ignore, rule));
  };
}

/** A line of megabytes with thousands of comments must not cost their number times that of the findings. */
const mostOnLine = 100;

/** What speaks of all rules ends everything; what names some ends those. */
function cross(border: Ignore, open: Map<string, Ignore>): void {
  const isAll = border.rules.length === 0;
  if (isAll) open.clear();
  if (border.scope === 'from-here' && isAll) open.set('', border);
  for (const rule of border.rules) {
    if (border.scope === 'from-here') open.set(rule, { ...border, rules: [rule] });
    else open.delete(rule);
  }
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
  const newText = `${indentation}${language.lineComment} ${ownMarker}-next-line ${rule}${lineBreakOf(text)}`;
  return { span: { start, end: start }, newText };
}

function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
