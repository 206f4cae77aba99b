/** comment-place: whether a line comment may be put on a line of its own above a line; where in doubt, not. */

import type { Language } from '../../text/language.ts';
import { literalAt, literalsOf } from './literals.ts';

/** `start` is where the line begins. One pass over the text. */
export function takesCommentAt(text: string, language: Language, start: number): boolean {
  const literal = literalAt(literalsOf(text, language), start);
  if (literal && literal.span.start < start) return false;
  const before = text.slice(0, start);
  const line = firstLine(text.slice(start, start + 400));
  if (/\\\s*$/.test(lastLine(before.replace(/(?:\r\n|\n|\r)$/, ''))) || hasOpenHeredoc(before)) return false;
  return judges.get(language.id)?.(before, line, text) ?? !unusualString.test(before);
}

type Judge = (before: string, line: string, text: string) => boolean;

const always: Judge = () => true;
const outsideMarkup: Judge = (before, line, text) => !/<\/|\/>/.test(text) || followsCode(before, line);

/** Languages whose strings literals.ts knows in full, with what else speaks against a comment. */
const judges = new Map<string, Judge>([
  ['typescript', always],
  ['javascript', outsideMarkup],
  ['javascriptreact', outsideMarkup],
  ['typescriptreact', outsideMarkup],
  ['yaml', (before, line) => /^\s*(?:- +)*(?:- |[\w."'/-]{1,200}\s*:)/.test(line) && !isInBlockScalar(before, line)],
  ['php', (before) => before.lastIndexOf('<?') > before.lastIndexOf('?>')],
  ...[
    'python',
    'dotenv',
    'toml',
    'ini',
    'properties',
    'dockerfile',
    'jsonc',
    'go',
    'java',
    'kotlin',
    'shellscript',
    'terraform',
    'sql',
  ].map((id) => [id, always] as const),
]);

/** Raw and verbatim strings, which other languages have in many forms. */
const unusualString = /@"|@'|R"|r#{0,9}"|#"|"{3}|%[qQwWiIr]?[({[|!<]|\bq[qw]?[({[|!<]|\[=*\[/;

/** JSX: between tags `//` would be shown, so the line must begin like a statement or follow what only code ends with. */
function followsCode(before: string, line: string): boolean {
  const above = lastLine(before.trimEnd());
  if (above === '' || /^\s*(?:const|let|var|export|return|import|function|class|await|if)\b/.test(line))
    return !/[^=]>$/.test(above);
  return /[;{([,=:?&|]$|=>$|^\s*\/\//.test(above);
}

/** A `<<WORD` whose word has not yet stood alone on a line: shells, Ruby, Perl, PHP, Terraform, Dockerfiles. */
function hasOpenHeredoc(before: string): boolean {
  const opened = /<<[-~]?\s?["'`]?([A-Z_a-z]{2,40})/g;
  for (let match = opened.exec(before); match; match = opened.exec(before)) {
    const closed = new RegExp(`^[ \\t]{0,200}${match[1] ?? ''}\\b`, 'gm');
    closed.lastIndex = opened.lastIndex;
    if (!closed.exec(before)) return true;
    opened.lastIndex = closed.lastIndex;
  }
  return false;
}

/** Under a key that ends in `|` or `>`, every deeper line is text. */
function isInBlockScalar(before: string, line: string): boolean {
  let indentation = indentOf(line);
  for (const above of before.split(/\r\n|\n|\r/).reverse()) {
    if (above.trim() === '' || indentOf(above) >= indentation) continue;
    if (/(?:^|[\s:-])[|>][-+0-9]{0,2}\s*(?:#.*)?$/.test(above)) return true;
    indentation = indentOf(above);
  }
  return false;
}

function indentOf(line: string): number {
  return line.search(/[^ ]|$/);
}

function firstLine(text: string): string {
  return text.slice(0, text.search(/[\r\n]|$/));
}

function lastLine(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
}
