/** What a JavaScript string's escapes stand for, and its text as the text of a template. */

import type { Escaping, Run } from '../literals/literal.ts';

export const javascriptString: Escaping = {
  pattern: /\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|u\{[\dA-Fa-f]+\}|[0-3][0-7]{0,2}|[4-7][0-7]?|\r\n|[\s\S])/g,
  decode,
};

/** A template reads every line break as a line feed. */
export const javascriptTemplate: Escaping = {
  pattern: new RegExp(`${javascriptString.pattern.source}|\\r\\n?`, 'g'),
  decode: (sequence) => (sequence.startsWith('\r') ? '\n' : decode(sequence)),
};

/** A JSX attribute knows entities instead of escapes, and folds lines; neither is read here. */
export const jsxAttribute: Escaping = { pattern: /[&\r\n]/g, decode: () => undefined };

/** The runs of a string as they must be written inside backticks. */
export function asTemplateText(runs: readonly Run[]): string {
  return runs.map(({ kind, raw, text }) => (kind === 'plain' ? escapeTemplate(raw) : escapeAgain(raw, text))).join('');
}

function escapeTemplate(plain: string): string {
  return plain.replace(/`|\$(?=\{)|\\/g, '\\$&');
}

function escapeAgain(raw: string, text: string | undefined): string {
  if (raw === "\\'" || raw === '\\"') return raw.slice(1);
  // Templates have no octal escapes, nor \8 and \9.
  if (/^\\(?:[1-9]|0\d)/.test(raw)) return `\\x${(text ?? '').charCodeAt(0).toString(16).padStart(2, '0')}`;
  return raw;
}

function decode(sequence: string): string | undefined {
  const body = sequence.slice(1);
  const simple = simpleEscapes.get(body);
  if (simple !== undefined) return simple;
  if (/^[0-7]/.test(body)) return String.fromCharCode(Number.parseInt(body, 8));
  if (!/^[xu]/.test(body)) return body;
  const code = Number.parseInt(body.replace(/^.\{?/, ''), 16);
  return body.length > 1 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

const simpleEscapes: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['\n', ''],
  ['\r', ''],
  ['\r\n', ''],
  ['\u2028', ''],
  ['\u2029', ''],
]);
