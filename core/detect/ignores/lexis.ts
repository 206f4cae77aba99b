/** lexis: how comments and strings open and go on in each language. */

import type { Language } from '../../text/language.ts';

export interface Lexis {
  /** What may open a comment or string, and in scripts braces and slashes, whose meaning depends on where they stand. */
  readonly opening: RegExp;
  /** By quote: what to look at inside its string, and where it ends. */
  readonly steps: ReadonlyMap<string, RegExp>;
  readonly hasTemplates: boolean;
}

export function lexisOf(language: Language): Lexis {
  const { blockComment } = language;
  const kind = kindOf(language);
  const { marks, multiline } = quotes.get(kind) ?? { marks: ['"', "'"], multiline: [] };
  const isScript = scripts.has(kind);
  const openings = [
    ...(blockComment ? [quoted(blockComment[0])] : []),
    ...lineMarks(language).map((mark) => lineCommentStart(kind, mark)),
    ...marks.map((mark) => (kind === 'yaml' ? `(?<=^|[\\s,:[{(-])${mark}` : mark)),
    ...(isScript ? ['[{}/]'] : []),
  ];
  const source = openings.length > 0 ? openings.join('|') : '(?!)';
  const stepsTo = (mark: string): RegExp => {
    const escapes = withoutEscapes.get(kind) === mark ? '' : '\\\\(?:\\r\\n|[\\s\\S])|';
    const lineBreaks = multiline.includes(mark) ? '' : '|[\\r\\n]';
    return new RegExp(escapes + mark + lineBreaks, 'g');
  };
  const steps = new Map(marks.map((mark) => [mark, stepsTo(mark)]));
  return { opening: new RegExp(source, 'gm'), steps, hasTemplates: isScript };
}

/** All marks by which a line comment begins, the one that is written first. */
export function lineMarks({ lineComment, alsoLineComments = [] }: Language): readonly string[] {
  return lineComment === undefined ? alsoLineComments : [lineComment, ...alsoLineComments];
}

/** Whether a comment may stand behind something else on its line. */
export function takesCommentBehind(language: Language): boolean {
  return !ownLine.has(kindOf(language));
}

function kindOf({ id, lexedAs = id }: Language): string {
  return lexedAs;
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
  ...['julia', 'fsharp'].map((kind) => [kind, { marks: ['"""', '"'], multiline: ['"""'] }] as const),
  ...['clojure', 'ocaml'].map((kind) => [kind, { marks: ['"'], multiline: ['"'] }] as const),
  ...['vb', 'haskell', 'erlang', 'ada'].map((kind) => [kind, { marks: ['"'], multiline: [] }] as const),
  ['pascal', { marks: ["'"], multiline: [] }],
  ...['shellscript', 'ruby', 'perl', 'php', 'dotenv', 'powershell', 'yaml', 'r'].map(
    (id) => [id, { marks: ['"', "'"], multiline: ['"', "'"] }] as const,
  ),
  ...['ini', 'properties', 'makefile', 'dockerfile', 'html', 'xml', 'markdown', 'plaintext', 'bat', 'viml', 'latex', 'vue']
    .concat('template', 'handlebars', 'razor')
    .map((kind) => [kind, { marks: [], multiline: [] }] as const),
]);

/** By kind the quote in whose string a backslash is itself. */
const withoutEscapes = new Map<string, string>([
  ...['shellscript', 'yaml', 'toml', 'sql', 'powershell', 'pascal', 'fortran'].map((kind) => [kind, "'"] as const),
  ...['vb', 'ada'].map((kind) => [kind, '"'] as const),
]);

/** Files in which a comment has its line for itself. */
const ownLine: ReadonlySet<string> = new Set(['properties', 'dockerfile', 'viml', 'bat']);

/** Where a mark may also be part of a value or a text, a comment begins a line or follows white space. */
function lineCommentStart(kind: string, mark: string): string {
  if (kind === 'bat') return `(?<=^[ \\t]{0,200}@?|&[ \\t]{0,20})${mark === '::' ? mark : `${mark}(?=[ \\t])`}`;
  // `#[…]` is an attribute.
  if (kind === 'php' && mark === '#') return '(?<=^|\\s)#(?!\\[)';
  if (ownLine.has(kind)) return `(?<=^[ \\t]{0,200})${quoted(mark)}`;
  if (mark === '#' || loose.has(kind)) return `(?<=^|\\s)${quoted(mark)}`;
  return mark === '%' ? `(?<!\\\\)${mark}` : quoted(mark);
}

/** In which any mark may be a part of something else. */
const loose: ReadonlySet<string> = new Set(['ini', 'html', 'vue', 'both']);

function quoted(mark: string): string {
  return mark.replace(/[/*.#<!(){}[\]-]/g, '\\$&');
}
