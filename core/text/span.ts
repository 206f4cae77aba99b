/** Span: a half-open range of UTF-16 offsets in one text, the only unit of position inside the house. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replace `span` by `newText`; edits of one text never overlap and are given in the offsets of the unedited text. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The index of the span in `sorted`, which never overlap, that holds `inner` as a whole; -1 when none does. Takes the logarithm of their number. */
export function indexHolding(sorted: readonly Span[], inner: Span): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) < inner.end) low = middle + 1;
    else high = middle;
  }
  const found = sorted[low];
  return found && contains(found, inner) ? low : -1;
}

/** The text after all edits, which may come in any order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let position = 0;
  for (const { span, newText } of edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    pieces.push(text.slice(position, span.start), newText);
    position = span.end;
  }
  return pieces.join('') + text.slice(position);
}

/** The place of the first that ends behind `offset`, or their number; they are sorted and never overlap, and it takes the logarithm of that. */
export function firstEndingBehind(sorted: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
