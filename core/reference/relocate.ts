/** relocate: the references of an edited text, from those of the text before. No reference spans lines, so only changed lines are read. */

import { type Change, growth, moved, replaced } from '../text/change.ts';
import { linesWithin } from '../text/lines.ts';
import { type Located, locateReferences } from './template.ts';

/** Equal to `locateReferences(text)`; `text` is the one that `change` makes of the one before. */
export function relocateReferences(before: readonly Located[], text: string, change: Change): readonly Located[] {
  const by = growth(change);
  const { start, end } = linesWithin(text, { start: change.span.start, end: change.span.start + change.length }, 0);
  const fresh = locateReferences(text.slice(start, end)).map((located) => movedBy(located, start));
  return replaced(
    before,
    start,
    end - by,
    fresh,
    ({ span }) => span.start,
    (located) => movedBy(located, by),
  );
}

function movedBy(located: Located, by: number): Located {
  return { ...located, span: moved(located.span, by) };
}
