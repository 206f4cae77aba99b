/** written-by: whether people or a tool wrote a program, told from the notice that it begins with, and whether a document of data says that it holds examples. */

import type { Language } from './language.ts';

/** In UTF-16 units; a licence may stand above the notice. */
export const noticeReach = 2000;

/**
 * The language, with `writtenBy` where nobody has said that yet. Only programs are asked for a tool's notice: a file of settings that a tool
 * has written holds the passwords in force.
 */
export function writtenBy(text: string, language: Language): Language {
  if (language.writtenBy) return language;
  if (language.id === 'json') return examples.test(text.slice(0, noticeReach)) ? { ...language, writtenBy: 'teacher' } : language;
  if (!programs.has(language.id)) return language;
  const head = text.slice(0, noticeReach);
  return /enerated|ENERATED/.test(head) && notices.some((notice) => notice.test(head))
    ? { ...language, writtenBy: 'tool' }
    : language;
}

// A comment's mark at the beginning of a line, then what Go, protobuf, Thrift, OpenAPI, Roslyn, Buck and many others write: that this file or
// its code was generated, and is not to be edited, as a whole: a word about some settings in it says nothing of who wrote it.
const mark = '^[ \\t]{0,8}(?:\\/\\/|#|\\/?\\*{1,3}|--|;|"""|%)[ \\t*\\/#-]{0,12}';
const comment = `${mark}[^\\r\\n]{0,80}?`;
const soon = '[^\\r\\n]{0,200}?(?:\\r?\\n[^\\r\\n]{0,200}?){0,2}?';
const made = [
  '\\bauto(?:matically)?[- ]?generated\\b',
  '\\b(?:code|file|class|module|source|script)\\b[^\\r\\n]{0,40}?\\bgenerated\\b',
  '\\bgenerated\\b[^\\r\\n]{0,40}?\\b(?:by|from|code|file)\\b',
].join('|');
const untouched =
  '\\bdo not (?:edit|modify|change)\\b(?:[ \\t]*(?:[.!;:*#\\/-]|$)|[ \\t]+(?:by hand|manually|directly|it\\b|(?:this|the) (?:file|code)\\b))';
const notices = [
  new RegExp(`${mark}(?:@generated\\b|<auto-?generated\\b)`, 'im'),
  new RegExp(`${comment}(?:${made})${soon}${untouched}`, 'im'),
  new RegExp(`${comment}${untouched}${soon}(?:${made})`, 'im'),
];

// The document's own section, before any other but what says which document it is; an example within another document may stand beside what is in force.
const examples =
  /^\s{0,8}\{(?:\s{0,20}"(?:\$schema|version|title|name|description)"\s{0,4}:\s{0,4}"[^"\r\n]{0,200}"\s{0,4},){0,5}\s{0,20}"examples"\s{0,4}:\s{0,4}[{[]/;

const programs = new Set(
  (
    'javascript javascriptreact typescript typescriptreact python go java kotlin groovy csharp rust ruby php c cpp swift scala dart elixir ' +
    'lua perl r css scss less sql'
  ).split(' '),
);
