/** Rewriting documentation: nothing reads it but people, so a placeholder stands in the value's place. */

import { joinRewritten, type Obstacle, obstacle, type Places, type Rewriting, type Rewritten } from '../rewriting.ts';

export function rewriteMarkdown(places: Places): Rewriting {
  const { text, spans, name } = places;
  const shown = `<${name}>`;
  return joinRewritten(
    text,
    spans.map((span): Rewritten | Obstacle => {
      const value = text.slice(span.start, span.end);
      // What Markdown takes for an escape or an entity would have to be decoded, and it is another thing inside code.
      if (/[\\&\r\n]/.test(value)) return obstacle(span.start, 'its text may be another one than is written');
      return { kind: 'rewritten', value, edit: { span, newText: shown }, leaves: { shown } };
    }),
  );
}
