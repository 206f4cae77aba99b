/** The escapes of most languages' strings, by what each language makes of the backslash. */

import type { Escaping } from './literal.ts';

export interface Backslash {
  /** The letters that stand for a control character in the usual way, of `abefnrstv`. */
  readonly letters: string;
  /** Number escapes that are understood. A byte above ASCII is not: what it means depends on its neighbours. */
  readonly numbers: readonly ('x' | 'u' | 'U' | 'u{}' | 'x{}' | 'octal')[];
  /** What `\x` counts in where it reaches beyond ASCII. */
  readonly x?: 'characters';
  /** What a backslash before any other character does: it vanishes, it stays, or it is an error. */
  readonly other: 'vanishes' | 'stays' | 'fails';
  /** What may be escaped and stands for itself whatever `other` says; the backslash always may. */
  readonly itself?: string;
  /** An escaped line break is nothing, or nothing together with the blanks before the next line. */
  readonly lineBreak?: 'nothing' | 'blanks';
}

export function backslash(rules: Backslash): Escaping {
  const numbers = rules.numbers.map((kind) => numberPatterns[kind]);
  const lineBreak = rules.lineBreak === 'blanks' ? String.raw`\r?\n\s*` : String.raw`\r\n`;
  return {
    pattern: new RegExp(String.raw`\\(?:${[...numbers, lineBreak, String.raw`[\s\S]`].join('|')})`, 'g'),
    decode: (sequence) => decodeBackslash(sequence.slice(1), rules),
  };
}

/** Nothing is escaped. */
export const verbatim: Escaping = { pattern: /(?!)/g, decode: () => undefined };

/** Only a doubled quote stands for one. */
export function doubled(quote: '"' | "'"): Escaping {
  return { pattern: new RegExp(`${quote}{2}`, 'g'), decode: () => quote };
}

/** A backslash before the quote or itself; anywhere else it is one. */
export function backslashed(quote: string): Escaping {
  return { pattern: new RegExp(`\\\\[${quote.replace(/[\]^\\-]/g, '\\$&')}\\\\]`, 'g'), decode: (sequence) => sequence.slice(1) };
}

/** What `escaping` understands, and indentation that is no part of the text; line breaks are read as line feeds. */
export function withMargin({ pattern, decode }: Escaping, margin: number): Escaping {
  const blanks = margin > 0 ? `(?<![^\\n])[ \\t]{1,${margin}}|` : '';
  return {
    pattern: new RegExp(`${blanks}\\r\\n|${pattern.source}`, 'g'),
    decode: (sequence) => (sequence === '\r\n' ? '\n' : /^[ \t]+$/.test(sequence) ? '' : decode(sequence)),
  };
}

/** The same where blanks at the end of a line are no part of the text either. */
export function withLineEnds({ pattern, decode }: Escaping): Escaping {
  return {
    pattern: new RegExp(`[ \\t]+(?=\\r?\\n)|${pattern.source}`, 'g'),
    decode: (sequence) => (/^[ \t]+$/.test(sequence) ? '' : decode(sequence)),
  };
}

const numberPatterns = {
  x: String.raw`x[\dA-Fa-f]{1,2}`,
  u: String.raw`u+[\dA-Fa-f]{4}`,
  U: String.raw`U[\dA-Fa-f]{8}`,
  'u{}': String.raw`u\{[\dA-Fa-f]{1,6}\}`,
  'x{}': String.raw`x\{[\dA-Fa-f]{1,6}\}`,
  octal: '[0-7]{1,3}',
} as const;

function decodeBackslash(body: string, rules: Backslash): string | undefined {
  const first = body[0] ?? '';
  if (first === '\n' || first === '\r') return rules.lineBreak ? '' : undefined;
  if (first === '\\' || rules.itself?.includes(first)) return body;
  if (/^[0-7]/.test(body) && rules.numbers.includes('octal')) return character(Number.parseInt(body, 8), rules.x);
  if (/^[xuU]./.test(body)) {
    const isByte = first === 'x' && body[1] !== '{';
    return character(Number.parseInt(body.replace(/[xuU{}]/g, ''), 16), isByte ? rules.x : 'characters');
  }
  if (rules.letters.includes(first)) return letters.get(first);
  if (/[xuUN0-7cCM]/.test(first)) return undefined;
  if (rules.other === 'fails') return undefined;
  return rules.other === 'stays' ? `\\${body}` : body;
}

function character(code: number, counted: 'characters' | undefined): string | undefined {
  const isKnown = code <= (counted === 'characters' ? 0x10ffff : 0x7f);
  // A NUL cannot stand in a variable of an environment.
  return isKnown && code > 0 && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}

const letters: ReadonlyMap<string, string> = new Map([
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['s', ' '],
  ['t', '\t'],
  ['v', '\v'],
]);
