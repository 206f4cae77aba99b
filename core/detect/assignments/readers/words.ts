/** words: a value parted from its name by blanks: a command's option, a keyword of a configuration file, a word of prose. */

import type { Span } from '../../../text/span.ts';
import { isProse } from '../bare.ts';
import { isCommented } from '../comment-line.ts';
import { isGenerated } from '../generated.ts';
import { quotedValue } from '../literal.ts';
import { shortWordBehind } from '../next-word.ts';
import type { Named, Reading } from '../reading.ts';

const option = /[ \t]{1,4}(?:(["'])|([^\s"'`\\;|&<>()$-][^\s"'`\\;|&<>()]{2,200}))/y;
const quotedWord = /[ \t]{1,8}@?(?:["'`])(?=[^\s])/y;
const said =
  /(?:[ \t]{1,4}(?:code|value|key|token|secret))?(?:[ \t](?:is generated )?for [\w.@'-]{1,60}(?=:))?(?:[ \t]{1,4}(?:is:?|was:?|are:?|of|lautet:?|-{1,2}>?|=>|[–—|])|:)?[ \t]{1,4}(["'`]{0,2})/y;
const token = /[A-Za-z0-9+/_.~=!@#%^*-]{8,512}(?![A-Za-z0-9+/_~=(])/y;

export function readWords(named: Named): Reading | undefined {
  const { text, name, language } = named;
  const after = text.charAt(name.end);
  if (after !== ' ' && after !== '\t') return undefined;
  if (text.startsWith('-', name.start)) return readOption(named);
  const defined = opensQuote(text, name.end) && isBehind(definition, text, name.start) ? quoted(named) : undefined;
  if (defined) return defined;
  if (isBehind(language.id === 'dockerfile' ? instruction : setting, text, name.start)) return plain(named);
  if (isDirective(text, name)) return readOption({ ...named, language: { id: 'shellscript' } });
  if (!isProse(language) && beginsLine(text, name.start)) return quoted(named);
  const isKeyword = text.charAt(name.start - 1) === ':' || language.id === 'elixir' || language.id === 'sql';
  const literal = isKeyword ? quoted(named) : undefined;
  if (literal) return literal;
  const reading = readSaid(named);
  if (!reading || isProse(language) || isCommented(text, name.start)) return reading;
  // `shop config set api_key …`, a sentence in a string: what a generator gives stands behind its name nowhere else.
  return isGenerated(text, name, text.slice(reading.value.start, reading.value.end)) ? reading : undefined;
}

/** `storePassword "…"`: in Gradle, Ruby and configuration files a command of its own; in other languages this is no sentence. */
function beginsLine(text: string, start: number): boolean {
  return isBehind(indentation, text, start);
}

/** Redis, LDAP and SNMP daemons take the value behind a blank. */
function isDirective(text: string, { start, end }: Span): boolean {
  const before = text.charAt(start - 1);
  return (before === '' || before === '\n' || before === '\r') && directive.test(text.slice(start, end));
}

const directive = /^(?:requirepass|masterauth|bindpw|rootpw)$/;

/** In help texts and comments a word follows that says what to write there. */
function readOption({ text, name, language }: Named): Reading | undefined {
  option.lastIndex = name.end;
  const match = option.exec(text);
  if (!match) return undefined;
  const end = option.lastIndex;
  const [, quote, word = ''] = match;
  if (quote === undefined && language.id !== 'shellscript' && /^[A-Za-z_-]*[.:]?$/.test(word)) return undefined;
  const value = quote === undefined ? { start: end - word.length, end } : quotedValue(text, end, quote);
  return value && { value, shape: 'option' };
}

/** A cheap look behind the blanks. */
function opensQuote(text: string, end: number): boolean {
  let at = end;
  while (at < end + mostBlanks && (text.charAt(at) === ' ' || text.charAt(at) === '\t')) at += 1;
  if (text.charAt(at) === '@') at += 1;
  return text.charAt(at) === '"' || text.charAt(at) === "'" || text.charAt(at) === '`';
}

const mostBlanks = 8;

/** `#define NAME "…"`, `:password "…"` in Lisps, `PASSWORD '…'` in SQL. */
function quoted({ text, name }: Named): Reading | undefined {
  quotedWord.lastIndex = name.end;
  if (!quotedWord.test(text)) return undefined;
  const value = quotedValue(text, quotedWord.lastIndex, text.charAt(quotedWord.lastIndex - 1));
  return value && { value, shape: 'assignment' };
}

function plain(named: Named): Reading | undefined {
  const { text, name } = named;
  option.lastIndex = name.end;
  const match = option.exec(text);
  const end = option.lastIndex;
  return match?.[2] === undefined ? quoted(named) : { value: { start: end - match[2].length, end }, shape: 'line' };
}

/** In prose any word may follow: without quotes only what no word looks like is taken for a value. */
function readSaid({ text, name }: Named): Reading | undefined {
  const short = shortWordBehind(text, name.end);
  if (short !== undefined && !sayings.includes(short)) return undefined;
  said.lastIndex = name.end;
  const match = said.exec(text);
  // To pass something is to hand it on.
  if (!match || (name.end - name.start === 4 && /^pass$/i.test(text.slice(name.start, name.end)))) return undefined;
  const quote = match[1] ?? '';
  const value = quote === '' ? tokenAt(text, name, said.lastIndex) : quotedValue(text, said.lastIndex, quote);
  return value && { value, shape: 'label' };
}

/** How a word begins that may stand between a name and its value, and a quote. */
const sayings = 'cvktsifwaol-=–—|:"\'`';

const shortestToken = 16;

function tokenAt(text: string, name: Span, start: number): Span | undefined {
  token.lastIndex = start;
  if (!token.test(text)) return undefined;
  const value = text.slice(start, token.lastIndex).replace(/[.,!:;]{1,3}$/, '');
  if (isGenerated(text, name, value)) return { start, end: start + value.length };
  const isWord = !/\d/.test(value) || !/[A-Za-z]/.test(value) || value.length < shortestToken;
  return isWord ? undefined : { start, end: start + value.length };
}

const indentation = /(?<=(?:^|[\r\n;{])[ \t]{0,80})/y;
const definition = /(?<=(?<![A-Za-z])(?:define|setenv|const)[ \t]{1,4})/iy;
const instruction = /(?<=(?<![A-Za-z])(?:ENV|ARG)[ \t]{1,4})/y;
// In csh, batch files, Apache's, fish and psql.
const setting = /(?<=(?<![A-Za-z])(?:setenv|setx|SetEnv|set -[a-zA-Z]{1,3}|\\set)[ \t]{1,4})/y;

function isBehind(word: RegExp, text: string, at: number): boolean {
  word.lastIndex = at;
  return word.test(text);
}
