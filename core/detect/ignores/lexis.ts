/** lexis: how comments and strings open and go on in each language. */

import type { Language } from '../../text/language.ts';

export interface Lexis {
  /** What may open a comment or string, and in scripts braces and slashes, whose meaning depends on where they stand. */
  readonly opening: RegExp;
  /** By quote: what to look at inside its string, and where it ends. */
  readonly steps: ReadonlyMap<string, RegExp>;
  readonly hasTemplates: boolean;
}

export function lexisOf({ id, lineComment, blockComment }: Language): Lexis {
  const { marks, multiline } = quotes.get(id) ?? { marks: ['"', "'"], multiline: [] };
  const isScript = scripts.has(id);
  const openings = [
    ...(blockComment ? [quoted(blockComment[0])] : []),
    ...(lineComment ? [lineCommentStart(id, lineComment)] : []),
    ...marks.map((mark) => (id === 'yaml' ? `(?<=^|[\\s,:[{(-])${mark}` : mark)),
    ...(isScript ? ['[{}/]'] : []),
  ];
  const source = openings.length > 0 ? openings.join('|') : '(?!)';
  const stepsOf = (mark: string): RegExp => {
    if (mark === "'" && withoutEscapes.has(id)) return /'/g;
    return multiline.includes(mark) ? multilineSteps(mark) : singleLineSteps(mark);
  };
  const steps = new Map(marks.map((mark) => [mark, stepsOf(mark)]));
  return { opening: new RegExp(source, 'gm'), steps, hasTemplates: isScript };
}

const scripts = new Set(['javascript', 'javascriptreact', 'typescript', 'typescriptreact']);

/** Quotes by language where they are not `"` and `'` alone; the ones in `multiline` may hold line breaks. */
const quotes = new Map<string, { readonly marks: readonly string[]; readonly multiline: readonly string[] }>([
  ...[...scripts].map((id) => [id, { marks: ['"', "'", '`'], multiline: ['`'] }] as const),
  ['python', { marks: ['"""', "'''", '"', "'"], multiline: ['"""', "'''"] }],
  ['toml', { marks: ['"""', "'''", '"', "'"], multiline: ['"""', "'''"] }],
  ['go', { marks: ['"', "'", '`'], multiline: ['`'] }],
  ['java', { marks: ['"""', '"', "'"], multiline: ['"""'] }],
  ['kotlin', { marks: ['"""', '"', "'"], multiline: ['"""'] }],
  ['scala', { marks: ['"""', '"'], multiline: ['"""'] }],
  ['swift', { marks: ['"""', '"'], multiline: ['"""'] }],
  ['groovy', { marks: ['"""', "'''", '"', "'"], multiline: ['"""', "'''"] }],
  ['csharp', { marks: ['"""', '"', "'"], multiline: ['"""'] }],
  ['dart', { marks: ['"""', "'''", '"', "'"], multiline: ['"""', "'''"] }],
  ['elixir', { marks: ['"""', '"'], multiline: ['"""', '"'] }],
  ['rust', { marks: ['"'], multiline: ['"'] }],
  ['sql', { marks: ['"', "'"], multiline: ["'"] }],
  ...['shellscript', 'ruby', 'perl', 'php', 'dotenv', 'powershell', 'yaml', 'r'].map(
    (id) => [id, { marks: ['"', "'"], multiline: ['"', "'"] }] as const,
  ),
  ...['ini', 'properties', 'makefile', 'dockerfile', 'html', 'xml', 'markdown', 'plaintext'].map(
    (id) => [id, { marks: [], multiline: [] }] as const,
  ),
]);

/** Languages in whose single quotes a backslash is itself. */
const withoutEscapes = new Set(['shellscript', 'yaml', 'toml', 'sql', 'powershell']);

/** Where `#` may also be part of a value, a comment begins a line or follows white space; some files have only the first. */
function lineCommentStart(id: string, mark: string): string {
  if (['properties', 'ini', 'dockerfile', 'makefile'].includes(id)) return `(?<=^[ \\t]{0,200})${quoted(mark)}`;
  return mark === '#' ? `(?<=^|\\s)${mark}` : quoted(mark);
}

function multilineSteps(mark: string): RegExp {
  return new RegExp(`\\\\[\\s\\S]|${mark}`, 'g');
}

function singleLineSteps(mark: string): RegExp {
  return new RegExp(`\\\\(?:\\r\\n|[\\s\\S])|${mark}|[\\r\\n]`, 'g');
}

function quoted(mark: string): string {
  return mark.replace(/[/*.#<!-]/g, '\\$&');
}
