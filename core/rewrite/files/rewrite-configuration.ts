/** Rewriting a configuration file: each scalar that holds the value becomes what the file's own tool resolves; nothing, where that is unknown. */

import { indexHolding, type Span } from '../../text/span.ts';
import {
  joinRewritten,
  type Obstacle,
  obstacle,
  obstacleIn,
  type Places,
  type Rewriting,
  type Rewritten,
  rewriteEach,
} from '../rewriting.ts';
import type { Tool } from '../tools/tool.ts';
import { commentKeys, type FileReader, verbatim } from './scalar.ts';

export function rewriteConfiguration(places: Places, read: FileReader, tool: Tool | undefined): Rewriting {
  if (!tool) return { kind: 'refused', reason: unknown };
  const { scalars, comments } = read(places.text);
  const done = rewriteEach(
    places,
    scalars.map(({ inside }) => inside),
    (within, index) => {
      const scalar = scalars[index];
      return scalar ? tool.rewrite({ ...within, scalar }) : obstacleIn(places, outside);
    },
    (place) => rewriteComment(places, comments, place, tool),
  );
  return joinRewritten(places.text, done);
}

// A program would take the reference itself for its password.
const unknown =
  'Whatever reads this file would read a reference as the value itself, so let it take the value from its environment by hand.';
const outside = 'the value does not stand in a text there that can be read for certain';

/** What is commented out gets what stands elsewhere in such a file; nothing reads it. */
function rewriteComment(places: Places, comments: readonly Span[], span: Span, tool: Tool): Rewritten | Obstacle {
  if (indexHolding(comments, span) < 0) return obstacle(span.start, outside);
  return tool.rewrite({ ...places, spans: [span], scalar: { span, inside: span, keys: commentKeys, style: verbatim } });
}
