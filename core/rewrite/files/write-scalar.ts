/** write-scalar: a text in the place of the value inside a scalar, spelled as that scalar spells texts. */

import type { TextEdit } from '../../text/span.ts';
import { type Cut, cut, decodedText } from '../literals/literal.ts';
import { type Obstacle, obstacleIn } from '../rewriting.ts';
import type { FilePlace } from '../tools/tool.ts';

export interface ReadPlace {
  readonly kind: 'read';
  readonly value: string;
  readonly parts: Cut;
  /** What stands before, between and behind the values, decoded where that can be done. */
  readonly texts: readonly string[];
}

/** What the scalar holds; no obstacle where the value is a text that can be read for certain. */
export function readPlace(place: FilePlace): ReadPlace | Obstacle {
  const { text, spans, scalar } = place;
  const { inside, style } = scalar;
  const parts = cut(text, inside, spans, style.escaping);
  if (!parts) return obstacleIn(place, 'its escapes cannot be read for certain');
  if (style.isOther?.(text.slice(inside.start, inside.end)))
    return obstacleIn(place, 'it is a number or a word there, not a text');
  return {
    kind: 'read',
    value: parts.value,
    parts,
    texts: parts.rest.map((runs) => decodedText(runs) ?? runs.map(({ raw }) => raw).join('')),
  };
}

/** The least edit that puts `written` there; undefined where this scalar cannot spell it. */
export function writeScalar(
  { text, spans, scalar }: FilePlace,
  { parts, texts }: ReadPlace,
  written: string,
): TextEdit | undefined {
  const { style, span, inside } = scalar;
  const spelled = style.encode(written);
  const [first, last] = [spans[0], spans.at(-1)];
  if (spelled === undefined || !first || !last) return undefined;
  const whole = texts.join(written);
  const quoted = style.quoted?.(whole);
  if (quoted !== undefined) return /[\r\n]/.test(text.slice(inside.start, inside.end)) ? undefined : { span, newText: quoted };
  const between = parts.rest.slice(1, -1).map((runs) => runs.map(({ raw }) => raw).join(''));
  return { span: { start: first.start, end: last.end }, newText: ['', ...between, ''].join(spelled) };
}
