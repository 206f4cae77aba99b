/** typed-line: the keys of a prompt in raw mode as a line of text; pure, so that every key can be tested without a terminal. */

export interface TypedLine {
  readonly text: string;
  readonly state: 'typing' | 'done' | 'cancelled';
  /** Inside a bracketed paste line breaks belong to the text. */
  readonly mode: 'keys' | 'paste';
  /** The beginning of an escape sequence whose end has not come yet. */
  readonly rest: string;
}

export const emptyLine: TypedLine = { text: '', state: 'typing', mode: 'keys', rest: '' };

/** What terminals are told, so that they mark what is pasted. */
export const bracketedPaste = { on: '\x1b[?2004h', off: '\x1b[?2004l' } as const;

/** The line after the terminal has sent `chunk`. */
export function type(before: TypedLine, chunk: string): TypedLine {
  let line: TypedLine = { ...before, rest: '' };
  const tokens = (before.rest + chunk).match(token) ?? [];
  for (const [at, key] of tokens.entries()) {
    const isLast = at === tokens.length - 1;
    if (isLast && unfinished.test(key)) return { ...line, rest: key };
    line = press(line, key, isLast);
    if (line.state !== 'typing') return line;
  }
  return line;
}

const esc = '\\x1b';
// An escape sequence as a whole, or one code point.
const token = new RegExp(`${esc}\\[[0-?]*[ -/]*[@-~]?|${esc}O?[^${esc}]?|[^${esc}]`, 'gsu');
const unfinished = new RegExp(`^${esc}(?:\\[[0-?]*[ -/]*|O)?$`);

function press(line: TypedLine, key: string, isLast: boolean): TypedLine {
  if (key === '\x1b[200~') return { ...line, mode: 'paste' };
  if (key === '\x1b[201~') return { ...line, mode: 'keys' };
  const isBreak = key === '\r' || key === '\n';
  if (line.mode === 'paste') return { ...line, text: line.text + (key === '\r' ? '\n' : key) };
  // A terminal without bracketed paste sends pasted lines in one piece: only a break that nothing follows is the Enter key.
  if (isBreak) return isLast ? { ...line, state: 'done' } : { ...line, text: `${line.text}\n` };
  switch (key) {
    case '\x03': // Ctrl+C
      return { ...line, text: '', state: 'cancelled' };
    case '\x04': // Ctrl+D
      return { ...line, state: line.text === '' ? 'cancelled' : 'done' };
    case '\x7f': // Backspace
    case '\b':
      return { ...line, text: [...line.text].slice(0, -1).join('') };
    case '\x15': // Ctrl+U
    case '\x17': // Ctrl+W
      return { ...line, text: '' };
  }
  return key < ' ' ? line : { ...line, text: line.text + key };
}
