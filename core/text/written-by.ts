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
  if (!/enerated|ENERATED/.test(text.slice(0, noticeReach))) return language;
  const head = text.slice(0, preambleEnd(text.slice(0, noticeReach), language));
  return notices.some((notice) => notice.test(head)) ? { ...language, writtenBy: 'tool' } : language;
}

/** Whether what a name is given counts in a text: where a tool or a teacher wrote it, names say nothing of the values. */
export function readsNames({ id, writtenBy = 'people' }: Language): boolean {
  return id !== 'generated' && writtenBy === 'people';
}

/** Where code begins that could hold a string of several lines, in which any words may stand. */
function preambleEnd(text: string, { lineComment, blockComment }: Language): number {
  const marks = ['#', ...(lineComment === undefined ? [] : [lineComment])];
  const blocks: (readonly [string, string])[] = [
    ['"""', '"""'],
    ["'''", "'''"],
  ];
  if (blockComment) blocks.push(blockComment);
  for (let at = 0; at < text.length; ) {
    const begin = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
    const block = blocks.find(([open]) => text.startsWith(open, begin));
    const lineEnd = text.indexOf('\n', begin);
    const line = text.slice(begin, lineEnd < 0 ? text.length : lineEnd);
    if (block) {
      const close = text.indexOf(block[1], begin + block[0].length);
      if (close < 0) return text.length;
      at = close + block[1].length;
    } else if (marks.some((mark) => line.startsWith(mark)) || header.test(line)) at = lineEnd < 0 ? text.length : lineEnd + 1;
    else return begin;
  }
  return text.length;
}

/** A line that says what the file is or needs, whole in itself. */
const header =
  /^(?:<\?php|["']use \w+["'];?|(?:declare|package|namespace|module|import|export|from|using|use|library|part|require(?:_once)?|include|@file|@charset|@import|@use)\b(?:[^"'`]|"[^"]*"|'[^']*')*)\s*$/;

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
