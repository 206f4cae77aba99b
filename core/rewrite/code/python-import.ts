/** python-import: the edits that make imports hold before the first place that needs them. */

import type { Span, TextEdit } from '../../text/span.ts';
import type { Import } from '../idioms/idiom.ts';
import type { Token } from '../literals/tokens.ts';
import { type Obstacle, obstacle } from '../rewriting.ts';
import { mergedInserts } from './needs.ts';
import { findBindings } from './python-bindings.ts';
import { type Statement, topLevelStatements } from './python-statements.ts';

/** No edit for what is already imported at the top level before `firstUse`. */
export function importEdits(
  text: string,
  tokens: readonly Token[],
  imports: readonly Import[],
  firstUse: number,
): readonly TextEdit[] | Obstacle {
  const edits: TextEdit[] = [];
  for (const one of imports) {
    const edit = importEdit(text, tokens, one, firstUse);
    if (edit && 'kind' in edit) return edit;
    if (edit) edits.push(edit);
  }
  return mergedInserts(edits);
}

function importEdit(
  text: string,
  tokens: readonly Token[],
  { module, name }: Import,
  firstUse: number,
): TextEdit | Obstacle | undefined {
  const line = module === '' ? `import ${name}` : `from ${module} import ${name}`;
  const own = module === '' ? undefined : importOf(text, tokens, line, firstUse);
  const bindings = findBindings(text, tokens, name).filter(({ start }) => !own || start < own.start || start >= own.end);
  const other = bindings.find(({ kind }) => kind === 'other' || module !== '');
  if (other) return obstacle(other.start, `"${name}" gets another meaning, or a local one, there`);
  if (own || bindings.some(({ start }) => start < firstUse)) return undefined;
  // Names of a module stand behind the plain imports.
  const place = findPlace(text, tokens, module === '' ? name : '\uffff', firstUse);
  if (place === undefined) return obstacle(firstUse, `"${line}" finds no line of its own before it`);
  const lineBreak = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  return {
    span: { start: place.offset, end: place.offset },
    newText: line + (place.kind === 'beside' ? lineBreak : lineBreak + lineBreak),
  };
}

/** The statement that is this very line. */
function importOf(text: string, tokens: readonly Token[], line: string, firstUse: number): Span | undefined {
  for (const { first, last } of topLevelStatements(text, tokens)) {
    const span = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
    if (span.start < firstUse && text.slice(span.start, span.end).trim() === line) return span;
  }
  return undefined;
}

interface Place {
  readonly kind: 'beside' | 'apart';
  readonly offset: number;
}

/** Beside the first plain imports, in their alphabetical order; else before the first statement behind docstring and future imports. */
function findPlace(text: string, tokens: readonly Token[], module: string, firstUse: number): Place | undefined {
  const statements = topLevelStatements(text, tokens);
  const header = statements.findIndex((statement, index) => !isHeader(tokens, statement, index));
  const body = header < 0 ? [] : statements.slice(header);
  const startOf = ({ first }: Statement): number => tokens[first]?.start ?? 0;
  const firstImport = body.findIndex(({ first }) => ['import', 'from'].includes(tokens[first]?.text ?? ''));
  const anchor = body[firstImport];
  if (anchor && startOf(anchor) < firstUse) {
    let at = firstImport;
    let offset = startOf(anchor);
    for (let next = body[at]; next && startOf(next) === offset && isPlainBefore(tokens, next, module); next = body[++at]) {
      const end = tokens[next.last]?.end ?? offset;
      if (end > firstUse) break;
      offset = end;
    }
    return { kind: 'beside', offset };
  }
  // A docstring that shares its line with code would stop being one behind an import.
  if (!body[0] || startOf(body[0]) > firstUse || tokens[body[0].first]?.kind === 'string') return undefined;
  const start = startOf(body[0]);
  return { kind: 'apart', offset: start === 0 || text[start - 1] === '\ufeff' ? start : aboveComments(text, start) };
}

/** `import name` with a name that sorts before the module. */
function isPlainBefore(tokens: readonly Token[], { first }: Statement, module: string): boolean {
  return tokens[first]?.text === 'import' && (tokens[first + 1]?.text ?? '') < module;
}

/** The docstring, which comes first, and what is imported from the future. */
function isHeader(tokens: readonly Token[], { first, last }: Statement, index: number): boolean {
  if (tokens[first]?.text === 'from' && tokens[first + 1]?.text === '__future__') return true;
  return index === 0 && tokens.slice(first, last).every(({ kind }) => kind === 'string') && tokens[last]?.text === '\n';
}

/** Above the comment that belongs to the statement at `start`, unless that comment is the file's own header. */
function aboveComments(text: string, start: number): number {
  const lines = text.slice(0, start).split(/(?<=\r\n|\r(?!\n)|\n)/);
  let offset = start;
  while (lines.length > 0 && /^[ \t]*#/.test(lines.at(-1) ?? '')) offset -= lines.pop()?.length ?? 0;
  return lines.length === 0 ? start : offset;
}
