/** written-by: whether people or a tool wrote a program, told from the notice that it begins with. */

import type { Language } from './language.ts';

/** In UTF-16 units; a licence may stand above the notice. */
export const noticeReach = 2000;

/**
 * The language, with `writtenBy` where nobody has said that yet. Only programs are asked: a file of settings that a tool has written holds
 * the passwords in force.
 */
export function writtenBy(text: string, language: Language): Language {
  if (language.writtenBy || !programs.has(language.id)) return language;
  const head = text.slice(0, noticeReach);
  return /generated/i.test(head) && notices.some((notice) => notice.test(head)) ? { ...language, writtenBy: 'tool' } : language;
}

// A comment's mark at the beginning of a line, then what Go, protobuf, Thrift, OpenAPI, Roslyn, Buck and many others write.
const comment = '^[ \\t]{0,8}(?:\\/\\/|#|\\/?\\*{1,3}|--|;|"""|%)[^\\r\\n]{0,80}?';
const soon = '[^\\r\\n]{0,200}?(?:\\r?\\n[^\\r\\n]{0,200}?){0,2}?';
const notices = [
  new RegExp(`${comment}(?:(?<!\\w)@generated\\b|<auto-?generated\\b)`, 'im'),
  new RegExp(`${comment}\\bgenerated\\b${soon}\\bdo not (?:edit|modify|change)\\b`, 'im'),
  new RegExp(`${comment}\\bdo not (?:edit|modify|change)\\b${soon}\\bgenerated\\b`, 'im'),
];

const programs = new Set(
  (
    'javascript javascriptreact typescript typescriptreact python go java kotlin groovy csharp rust ruby php c cpp swift scala dart elixir ' +
    'lua perl r css scss less sql'
  ).split(' '),
);
