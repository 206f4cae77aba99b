/** Needs: the edits by which the imports that an expression relies on hold before the first place that uses it. */

import type { TextEdit } from '../../text/span.ts';
import type { Need } from '../idioms/code-idiom.ts';
import type { Lexed } from '../literals/tokens.ts';
import { type Obstacle, obstacle } from '../rewriting.ts';

/** `code` is the text without its comments, at the same offsets. */
export function needEdits(code: string, lexed: Lexed, needs: readonly Need[], firstUse: number): readonly TextEdit[] | Obstacle {
  const edits: TextEdit[] = [];
  for (const need of needs) {
    const certain = need.conditional ? withoutConditions(code) : code;
    if (need.taken?.test(certain))
      return obstacle(firstUse, `"${need.line}" would clash with a name that the file gives another meaning`);
    if (need.present.test(certain)) continue;
    const edit = placeFor(code, certain, lexed, need, firstUse);
    if (!edit) return obstacle(firstUse, `"${need.line}" finds no line of its own before it`);
    edits.push(edit);
  }
  return mergedInserts(edits);
}

/** Two at one place come in the order of the needs. */
export function mergedInserts(edits: readonly TextEdit[]): readonly TextEdit[] {
  const places = new Map<number, TextEdit>();
  for (const edit of edits) {
    const known = places.get(edit.span.start);
    const newText = known ? known.newText.replace(/(\r?\n)\r?\n$/, '$1') + edit.newText.replace(/^\r?\n/, '') : edit.newText;
    places.set(edit.span.start, { span: edit.span, newText });
  }
  return [...places.values()];
}

function placeFor(code: string, certain: string, lexed: Lexed, need: Need, firstUse: number): TextEdit | undefined {
  const lineBreak = /\r\n|\r|\n/.exec(code)?.[0] ?? '\n';
  const insert = (offset: number, newText: string): TextEdit | undefined =>
    offset <= firstUse ? { span: { start: offset, end: offset }, newText } : undefined;
  const group = need.group && inGroup(certain, need.group);
  if (need.group && group !== undefined) return insert(group, need.group.line + lineBreak);
  const among = amongLines(certain, need);
  if (among !== undefined) return insert(among, need.line + lineBreak);
  const behind = need.behind && endOfMatch(certain, need.behind);
  if (behind !== undefined) {
    const isApart = /^[ \t]*\r?\n/.test(code.slice(behind));
    return insert(behind, lineBreak + need.line + lineBreak + (isApart ? '' : lineBreak));
  }
  const first = lexed.tokens.find(({ text }) => text !== '\n')?.start;
  if (first === undefined) return undefined;
  return insert(aboveComments(lexed, code, first), need.line + lineBreak + lineBreak);
}

/** Before the first line of the block that sorts behind it, else behind the block; undefined when there are none. */
function amongLines(code: string, { among, line }: Need): number | undefined {
  let end: number | undefined;
  for (const match of code.matchAll(among)) {
    // The first block only: what follows a blank line is another group.
    if (end !== undefined && match.index > end && /\S|\n[ \t]*\r?\n/.test(code.slice(end - 1, match.index))) break;
    if (match[0].replace(/\s+$/, '') > line) return match.index;
    end = Math.min(code.length, match.index + match[0].length);
  }
  return end;
}

/** The same in the brackets of one import, where blank lines part groups. */
function inGroup(code: string, { open, line }: { readonly open: RegExp; readonly line: string }): number | undefined {
  const start = endOfMatch(code, open);
  if (start === undefined) return undefined;
  let offset = start;
  for (const match of code.slice(start).matchAll(/([^\r\n]*)(?:\r\n|\r|\n)/g)) {
    const content = match[1] ?? '';
    if (content.trim() === '' || content.trim() === ')' || content > line) break;
    offset = start + match.index + match[0].length;
  }
  return offset;
}

function endOfMatch(code: string, pattern: RegExp): number | undefined {
  const found = pattern.exec(code);
  return found ? found.index + found[0].length : undefined;
}

/** Above the comment that belongs to the first statement, unless that comment is the file's own header. */
function aboveComments({ comments }: Lexed, code: string, first: number): number {
  let offset = first;
  for (const comment of comments.filter(({ end }) => end <= first).toReversed()) {
    if (/\r?\n[ \t]*\r?\n/.test(code.slice(comment.end, offset))) return offset;
    offset = comment.start;
  }
  return first;
}

/** Lines between `#if` and `#endif` become blank, those round a whole header excepted. */
function withoutConditions(code: string): string {
  const guard = /^\s*#\s*ifndef\s+(\w+)\s+#\s*define\s+\1\b/.exec(code) ? -1 : 0;
  let depth = guard;
  return code.replace(/^.*$/gm, (line) => {
    const isEnd = /^[ \t]*#[ \t]*endif\b/.test(line);
    if (/^[ \t]*#[ \t]*if/.test(line)) depth += 1;
    const shown = depth > 0 ? line.replace(/[^\r\n]/g, ' ') : line;
    if (isEnd) depth -= 1;
    return shown;
  });
}
