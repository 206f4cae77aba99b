/** ignore-comments: what a text's comments ask to have ignored, in our words and in those of other scanners. */

import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { counterpartsOf, isNamed } from './foreign-rules.ts';
import { lineMarks } from './lexis.ts';
import { type Literal, literalsOf } from './literals.ts';

export const ownMarker = 'secretref-ignore';

export interface Ignore {
  /** Its own line, the one below, or everything until the next `until-here` that speaks of the same rules. */
  readonly scope: 'line' | 'next-line' | 'from-here' | 'until-here';
  /** The rules that it silences, a name that ends in a dash for all that begin so; all rules when it names none. */
  readonly rules: readonly string[];
  /** Only a comment in our own words can be told to be of no use: another's speaks to another tool. */
  readonly words: 'ours' | "another tool's";
  /** From the marker to the last id. */
  readonly span: Span;
}

/** In the order of the text. Only what stands in the language's own comments counts. Linear. */
export function readIgnores(text: string, language: Language): Ignore[] {
  if (!marker.test(text)) return [];
  return literalsOf(text, language).flatMap((literal) => ignoresIn(text, language, literal));
}

/** What one comment asks for; it depends on the comment and on its line before it alone. */
export function ignoresIn(text: string, language: Language, { kind, span }: Literal): Ignore[] {
  if (kind !== 'comment') return [];
  const comment = text.slice(span.start, span.end);
  if (!marker.test(comment)) return [];
  return [...readOwn(text, language, span), ...readForeign(comment, span.start)].toSorted((a, b) => a.span.start - b.span.start);
}

export function speaksOf({ rules }: Ignore, id: string): boolean {
  return rules.length === 0 || isNamed(rules, id);
}

const ownDirective = /secretref-ignore(-next-line)?(?![\w-])((?:[ \t,]{1,20}[a-z0-9]+(?:-[a-z0-9]+)*(?![\w-])){0,50})/y;

/** Only a comment that begins with the marker counts; one for the next line stands alone on its own. */
function readOwn(text: string, language: Language, span: Span): Ignore[] {
  const start = bodyStart(text, span, language);
  if (start === undefined || !text.startsWith(ownMarker, start)) return [];
  ownDirective.lastIndex = start;
  const match = ownDirective.exec(text);
  if (!match) return [];
  const scope = match[1] ? 'next-line' : 'line';
  if (scope === 'next-line' && !isFirstOnLine(text, span.start)) return [];
  return [{ scope, rules: wordsOf(match[2]), words: 'ours', span: { start, end: start + match[0].length } }];
}

/** In every comment that asks for something. */
export const marker =
  /secretref-ignore|(?:gitleaks|betterleaks):allow|trufflehog:ignore|kingfisher:ignore|ggignore|pragma: ?(?:allow|white)list|secretlint-|nosec|noqa/;

interface Dialect {
  /** Global; the ids that follow are in its first group. */
  readonly directive: RegExp;
  readonly scope: Ignore['scope'];
  /** Our rules for its ids; undefined when it speaks of something else than credentials. All of them when not given. */
  rulesFor?(ids: readonly string[]): readonly string[] | undefined;
}

/** `NOSONAR` and a bare `noqa` are left out: whoever silenced some remark on style said nothing about a credential. */
const dialects: readonly Dialect[] = [
  { directive: /\b(?:gitleaks|betterleaks):allow\b/g, scope: 'line' },
  { directive: /\b(?:trufflehog|kingfisher):ignore\b/g, scope: 'line' },
  { directive: /\bggignore\b(?!-)/g, scope: 'line' },
  { directive: /\bpragma: ?(?:allow|white)list secret\b/g, scope: 'line' },
  { directive: /\bpragma: ?(?:allow|white)list nextline secret\b/g, scope: 'next-line' },
  secretlint('disable-line', 'line'),
  secretlint('disable-next-line', 'next-line'),
  secretlint('disable', 'from-here'),
  secretlint('enable', 'until-here'),
  {
    directive: /(?<=[#/*][ \t]{0,4})nosec(?![\w-])((?:[ \t:,]{1,4}[BG]\d{3}\b){0,20})/g,
    scope: 'line',
    rulesFor: (ids) => (ids.length === 0 || ids.some((id) => /^(?:B10[567]|G101)$/.test(id)) ? [] : undefined),
  },
  {
    directive: /(?<=#[ \t]{0,4})noqa:((?:[ \t,]{0,4}[A-Z]{1,4}\d{1,4}\b){1,20})/g,
    scope: 'line',
    rulesFor: (ids) => (ids.some((id) => /^S10[567]$/.test(id)) ? [] : undefined),
  },
];

function secretlint(word: string, scope: Ignore['scope']): Dialect {
  const directive = new RegExp(`\\bsecretlint-${word}(?![\\w-])((?:[ \\t,]{1,4}@?[a-z0-9][\\w/.-]{0,100}){0,20})`, 'g');
  return {
    directive,
    scope,
    rulesFor: (ids) => {
      const named = ids.filter((id) => id.includes('secretlint-rule-'));
      const rules = named.flatMap(counterpartsOf);
      return named.length > 0 && rules.length === 0 ? undefined : rules;
    },
  };
}

function readForeign(comment: string, start: number): Ignore[] {
  return dialects.flatMap(({ directive, scope, rulesFor }) =>
    [...comment.matchAll(directive)].flatMap((match): Ignore[] => {
      const rules = rulesFor ? rulesFor(wordsOf(match[1])) : [];
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      return rules ? [{ scope, rules, words: "another tool's", span }] : [];
    }),
  );
}

function wordsOf(ids = ''): string[] {
  return ids.split(/[ \t,:]+/).filter((id) => id !== '');
}

function bodyStart(text: string, span: Span, language: Language): number | undefined {
  const marks = [language.blockComment?.[0], ...lineMarks(language)];
  const open = marks.find((mark) => mark !== undefined && text.startsWith(mark, span.start));
  if (open === undefined) return undefined;
  const from = span.start + open.length;
  return from + (/^[ \t]*/.exec(text.slice(from, from + 20))?.[0].length ?? 0);
}

function isFirstOnLine(text: string, offset: number): boolean {
  return /(?:^|[\r\n])[ \t]*[{@]?[ \t]*$/.test(text.slice(Math.max(0, offset - 200), offset));
}
