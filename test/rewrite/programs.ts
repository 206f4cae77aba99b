/** programs: the corpus under test/fixtures/rewrite, one folder a program, with its values made and its move planned. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reference } from '../../core/reference/reference.ts';
import { type MovePlan, planMove } from '../../core/rewrite/plan.ts';
import { languageOf } from '../../core/text/language.ts';
import { applyEdits, type Span } from '../../core/text/span.ts';
import { expandTemplate } from '../../samples/templates.ts';

export const name = 'API_KEY';
export const reference: Reference = { provider: 'keychain', path: ['shop', name], options: [], pointer: [] };
export const root = fileURLToPath(new URL('../fixtures/rewrite/', import.meta.url));

export interface Program {
  /** The name of its language's folder. */
  readonly language: string;
  /** What an editor calls that language. */
  readonly editorId: string;
  readonly context: string;
  /** The name of its file. */
  readonly file: string;
  readonly before: string;
  /** What is moved: every place between `«` and `»`. */
  readonly spans: readonly Span[];
  /** What the program reads after its move. */
  readonly variable: string;
  readonly plan: MovePlan;
  /** Undefined when the move is refused. */
  readonly after: string | undefined;
  /** What the reason of a refusal must say, where one is expected. */
  readonly refused: string | undefined;
}

export function languagesOfCorpus(): string[] {
  return readdirSync(root).toSorted();
}

/** Where the folder's name is not the editor's id: the same rewriter serves both, and each has a toolchain of its own. */
const editorIds: ReadonlyMap<string, string> = new Map([['zsh', 'shellscript']]);

export function programsOf(language: string): Program[] {
  return readdirSync(join(root, language))
    .toSorted()
    .map((context) => readProgram(language, context));
}

function readProgram(language: string, context: string): Program {
  const folder = join(root, language, context);
  const files = readdirSync(folder);
  const file = files.find((found) => found !== 'refused.txt');
  assert.ok(file, folder);
  const { text, spans } = readMarks(readFileSync(join(folder, file), 'utf8'));
  const path = `/shop/${file}`;
  const editorId = editorIds.get(language) ?? language;
  const plan = planMove({ text, language: languageOf(path, editorId), spans, name, reference, path });
  return {
    language,
    editorId,
    context,
    file,
    before: text,
    spans,
    variable: name,
    plan,
    after: plan.kind === 'plan' ? applyEdits(text, plan.edits) : undefined,
    refused: files.includes('refused.txt') ? readFileSync(join(folder, 'refused.txt'), 'utf8').trim() : undefined,
  };
}

/** Templates between the marks are expanded one by one, so that equal ones give equal values; further lines stand as deep as the first one. */
function readMarks(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let text = '';
  for (const piece of marked.split(/(?=«)|(?<=»)/)) {
    const indentation = /(?<=^|\n)[ \t]*$/.exec(text)?.[0] ?? '';
    const inside = piece.startsWith('«') ? expandTemplate(piece.slice(1, -1)).replaceAll('\n', `\n${indentation}`) : piece;
    if (piece.startsWith('«')) spans.push({ start: text.length, end: text.length + inside.length });
    text += inside;
  }
  return { text, spans };
}

/**
 * Every line must still be there, in its order, but for those that an edit touches and that hold a value, or stand directly before or
 * behind one, where the marks of its string are.
 */
export function assertOnlyPlacesChanged({ before, spans, plan, after = '' }: Program): void {
  const touched = new Set<number>();
  const lineAt = (offset: number): number => before.slice(0, offset).split('\n').length - 1;
  for (const { span } of plan.kind === 'plan' ? plan.edits : []) {
    const inside = spans.filter(({ start, end }) => span.start <= start && end <= span.end);
    assert.ok(inside.length > 0 || span.start === span.end, 'An edit replaces something that holds no value.');
    const first = Math.max(lineAt(span.start), lineAt(inside[0]?.start ?? span.start) - 1);
    const last = Math.min(lineAt(span.end), lineAt(inside.at(-1)?.end ?? span.start) + 1);
    for (let line = first; line <= last && inside.length > 0; line++) touched.add(line);
  }
  const lines = after.split('\n');
  let next = 0;
  for (const [index, line] of before.split('\n').entries()) {
    if (touched.has(index)) continue;
    const at = lines.indexOf(line, next);
    assert.ok(at >= 0, `This line is gone, or stands elsewhere: ${line}`);
    next = at + 1;
  }
}
