/** bare: values without quotes, in files and texts that have none. */

import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { lineBefore } from './comment-line.ts';
import { isGenerated } from './generated.ts';
import type { Named } from './reading.ts';

const longestValue = 1024;

interface Bare {
  /** What must part the sign from the value. */
  readonly gap: RegExp;
  /** Where a value ends: its line, or what ends it before. */
  readonly stop: RegExp;
}

const unspaced: Bare = { gap: /(?<==)/y, stop: /[\s;&|)]/g };
const toComment: Bare = { gap: /(?<==)[ \t]{0,40}(?!#)|(?<=:)[ \t]{1,40}(?!#)/y, stop: /[\r\n]|\s#/g };
const toLineEnd: Bare = { gap: /[ \t]{0,40}/y, stop: /[\r\n]/g };
const prose: Bare = { gap: /[ \t]{0,4}(?:\*\*|``|`)?[ \t]?(?![([{<])/y, stop: /[\s,;&`"'|<]|\*\*|\)[\s.,]|\\[nrt"]/g };

/** Languages that have values without quotes. */
const bares = new Map<string, Bare>([
  ['shellscript', unspaced],
  ['dockerfile', unspaced],
  ['makefile', toComment],
  ['dotenv', toComment],
  [
    'yaml',
    {
      gap: /(?<=:)[ \t]{1,40}(?:(?:!unsafe|!!str|!!binary|&[\w-]{1,40})[ \t]{1,4})?(?!#|[|>][+-]?[ \t]{0,4}[\r\n])|(?<==)/y,
      stop: /[\r\n]|\s#|[,}\]](?:\s|$)/g,
    },
  ],
  ['ini', toLineEnd],
  ['properties', toLineEnd],
  ['plaintext', prose],
  ['markdown', prose],
]);

/** The value behind a sign that ends at `from`. `before` is the unit before the name: a quote there closes behind the value. */
export function bareAfter(named: Named, from: number, before: string): Span | undefined {
  const { text, language, ahead } = named;
  const bare = bares.get(language.id);
  if (!bare) return undefined;
  bare.gap.lastIndex = from;
  if (!bare.gap.test(text)) return undefined;
  const start = bare.gap.lastIndex;
  const end = ahead.next(bare.stop, start, longestValue);
  if (end === undefined) return undefined;
  const line = text.slice(start, end);
  const closed = before === '"' || before === "'" || before === '`' ? line.indexOf(before) : -1;
  const whole = withoutContinuation(closed < 0 ? line : line.slice(0, closed));
  const value = language.id === 'yaml' && text.startsWith('=', start - 1) ? variableOf(named, whole) : whole;
  if (
    value === '' ||
    (bare !== prose && value.startsWith('<%')) ||
    (bare === prose && (isCode(text, start, value) || isText(named, start, value)))
  )
    return undefined;
  return { start, end: start + value.length };
}

function withoutContinuation(value: string): string {
  const trimmed = value.trimEnd();
  return trimmed.endsWith('\\') ? trimmed.slice(0, -1).trimEnd() : trimmed;
}

/** `run: NAME=… make` is a command, `- NAME=… OTHER=…` has several; in a list of variables one may hold blanks, as nothing does that a generator gives. */
function variableOf({ text, name }: Named, whole: string): string {
  const first = /^[^\s;&]{4,512}(?=[ \t;&])/.exec(whole)?.[0];
  if (first === undefined) return whole;
  const goesOn = /:[ \t]{1,8}$/.test(lineBefore(text, name.start)) || further.test(whole.slice(first.length, first.length + 80));
  return goesOn || isGenerated(text, name, first) ? first : whole;
}

const further = /^[ \t]{1,4}[A-Za-z_]\w{0,60}=/;

/** `set /p NAME=Enter it: ` asks. */
function isAsked(text: string, { start }: Span): boolean {
  return text.startsWith('/', start - 3) && /^\/[pP] $/.test(text.slice(start - 3, start));
}

/** `NAME: Specifies the password to use`, `Enter the password: password: `: the text goes on. */
function isText({ text, name }: Named, start: number, value: string): boolean {
  if (value.endsWith(':')) return true;
  if (value.length > 21 || !/^[A-Z]?[a-z]{2,20}$/.test(value)) return false;
  if (text.startsWith('=', start - 1)) return isAsked(text, name);
  furtherWords.lastIndex = start + value.length;
  return furtherWords.test(text);
}

const furtherWords = / (?!(?:for|in|on|at|to|as|and|or|with) )[A-Za-z]{2,20} [A-Za-z]{2,20}/y;

/** Code in a text: `this.password`, or a variable among arguments that have names, `password=passphrase, backend=…`. */
function isCode(text: string, start: number, value: string): boolean {
  if (value.length > longestMember) return false;
  if (!text.startsWith('=', start - 1)) return value.includes('.') && member.test(value);
  nextArgument.lastIndex = start + value.length;
  return member.test(value) || (variable.test(value) && nextArgument.test(text));
}

const longestMember = 120;
const member = /^[A-Za-z_]{1,40}(?:\.[A-Za-z_]{1,40}){1,8}$/;
const variable = /^[A-Za-z_]{1,40}$/;
const nextArgument = /,\s{1,8}[A-Za-z_]\w{0,40}=/y;

/** Whether the language's files are read by people as text, so that words may stand where others have a sign. */
export function isProse({ id }: Language): boolean {
  return id === 'plaintext' || id === 'markdown';
}
