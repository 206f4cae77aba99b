/**
 * Rewriting Jupyter notebooks: the cell's code reads a variable as code of its language does, and outputs that show the value are cleared;
 * https://nbformat.readthedocs.io/en/latest/format_description.html
 */

import { indexHolding, type Span, type TextEdit } from '../../text/span.ts';
import { written } from '../idioms/idiom.ts';
import { languages } from '../languages.ts';
import { lexJavaScript } from '../literals/javascript.ts';
import type { Token } from '../literals/tokens.ts';
import { type Leaves, obstacleIn, type Places, type Refusal, type Rewriting, refuseAt } from '../rewriting.ts';
import { endOf, memberOf, readCell } from './notebook-cell.ts';

export function rewriteNotebook(places: Places): Rewriting {
  const { text, spans, name } = places;
  const { tokens } = lexJavaScript(text, 'no-jsx');
  const refuse = (why: string): Refusal => refuseAt(text, obstacleIn(places, why));
  const outputs = arraysOf(text, tokens, 'outputs');
  const sources = arraysOf(text, tokens, 'source');
  const inSources = spans.filter((span) => indexHolding(outputs, span) < 0);
  const known = languages.get(kernelLanguage(text));
  if (known?.kind !== 'variable') return refuse('no rewrite is known for the language of its cells');
  const edits: TextEdit[] = [];
  const templates = new Set<string>();
  let value: string | undefined;
  const byCell = new Map<number, Span[]>();
  for (const span of inSources) {
    const index = indexHolding(sources, span);
    byCell.set(index, [...(byCell.get(index) ?? []), span]);
  }
  for (const [index, own] of byCell) {
    const source = sources[index];
    if (!source || memberOf(text, tokens, source.opener, 'cell_type') !== 'code')
      return refuse('the value does not stand in the code of a cell');
    const cell = readCell(text, tokens, source.opener);
    const inner = own.map((span) => cell.toCode(span));
    if (inner.some((span) => span === undefined)) return refuse('its escapes cannot be read for certain');
    const codeSpans = inner.filter((span) => span !== undefined);
    if (codeSpans.some(({ start }) => /^[ \t]*[%!]/.test(cell.code.slice(cell.code.lastIndexOf('\n', start - 1) + 1))))
      return refuse('a command of the notebook is no code that could read a variable');
    if (/^\s*%%/.test(cell.code)) return refuse('this cell is in a language of its own');
    const result = known.rewrite({ ...places, text: cell.code.replace(/^([ \t]*)[%!]/gm, '$1#'), spans: codeSpans, path: '' });
    if (result.kind === 'refused') return result;
    if (value !== undefined && value !== result.value) return refuse('its value is another one once escapes are read');
    value = result.value;
    for (const template of result.templates ?? []) templates.add(template);
    for (const edit of result.edits) {
      const mapped = cell.toFile(edit);
      if (!mapped) return refuse('the change would reach over lines of the cell');
      edits.push(mapped);
    }
  }
  const secret = value ?? text.slice(spans[0]?.start, spans[0]?.end);
  const spelled = JSON.stringify(secret).slice(1, -1);
  for (const { start, end } of outputs)
    if (text.slice(start, end).includes(spelled)) edits.push({ span: { start, end }, newText: '[]' });
  const shown = written(known.idiom.shown, name);
  const leaves: Leaves =
    value === undefined ? { shown: '[]', change: 'clear the output' } : { shown, change: `read ${shown}`, variable: name };
  return { kind: 'rewritten', value: secret, edits, leaves, ...(templates.size > 0 && { templates: [...templates] }) };
}

/** The lists under this key, brackets included, with the index of the opening one. In order. */
function arraysOf(text: string, tokens: readonly Token[], key: string): (Span & { readonly opener: number })[] {
  const arrays: (Span & { opener: number })[] = [];
  for (const [opener, token] of tokens.entries()) {
    const name = tokens[opener - 2];
    if (token.text !== '[' || tokens[opener - 1]?.text !== ':' || name?.kind !== 'string') continue;
    const end = endOf(tokens, opener);
    if (end !== undefined && text.slice(name.start + 1, name.end - 1) === key) arrays.push({ start: token.start, end, opener });
  }
  return arrays;
}

function kernelLanguage(text: string): string {
  const [, language] = /"language_info"\s*:\s*\{[^{}]*(?:\{[^{}]*\}[^{}]*)*"name"\s*:\s*"(\w+)"/.exec(text) ?? [];
  return (language ?? /"language"\s*:\s*"(\w+)"/.exec(text)?.[1] ?? 'python').toLowerCase();
}
