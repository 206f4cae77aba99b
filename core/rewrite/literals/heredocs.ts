/** Heredocs: strings that are opened on one line and stand on the next ones. */

import { quoted } from './joined.ts';
import { findEnd, type Reading } from './lex-code.ts';
import type { Heredocs, StringForm } from './lexicon.ts';

/** One that was opened and whose body is still to come. */
export interface Heredoc {
  readonly mark: string;
  readonly dash: string;
  /** Undefined when nothing can be put into it. */
  readonly form: StringForm | undefined;
}

/** The offset behind the opening, which takes a place among the tokens; undefined when none starts here. */
export function openHeredoc(
  { text, list, heredocs }: Reading,
  { opening, body, margin }: Heredocs,
  position: number,
): number | undefined {
  opening.lastIndex = position;
  const found = opening.exec(text);
  const { dash = '', quote = '', mark } = found?.groups ?? {};
  if (!found || !mark) return undefined;
  const form = body(quote);
  const kept = margin(dash);
  heredocs.push({ mark, dash, form: form && (kept ? { ...form, margin: kept } : form) });
  const end = position + found[0].length;
  list.add('opaque', position, end, 'heredoc');
  return end;
}

/** Reads the bodies of all that were opened on the line before; the offset behind the last one's closing line. */
export function readHeredocs(reading: Reading, start: number): number {
  const { text, list, literals, heredocs } = reading;
  let position = start;
  for (const { mark, dash, form } of heredocs.splice(0)) {
    const closing = new RegExp(`^${dash === '' ? '' : '[ \\t]*'}${quoted(mark)}[ \\t]*$`, 'gm');
    closing.lastIndex = position;
    const found = closing.exec(text);
    const end = found?.index ?? text.length;
    const behind = end + (found?.[0].length ?? 0);
    if (form && found && end > position) {
      const { fields } = findEnd(reading, form, position, '', end);
      literals.set(list.tokens.length, { form, opening: '', closing: '', fields });
      list.add('string', position, end, 'heredoc', { start: position, end });
    } else if (end > position) list.add('opaque', position, end, 'heredoc');
    position = behind;
  }
  return position;
}
