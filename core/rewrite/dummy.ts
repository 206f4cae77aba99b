/** dummy: nothing in a test needs a real value, so a text that everybody takes for an example can stand in its place. */

import type { Span, TextEdit } from '../text/span.ts';
import { findCopies } from './copies.ts';

export interface Dummy {
  readonly shown: string;
  /** For every copy in the file, since a test compares what it is given with what it expects. */
  readonly edits: readonly TextEdit[];
}

/** Undefined outside of tests, and where the value's text holds quotes, so that code may stand in it. */
export function planDummy(text: string, span: Span, path: string, suggestedName: string): Dummy | undefined {
  const value = text.slice(span.start, span.end);
  if (!testFile.test(path) || /["'`\\]/.test(value)) return undefined;
  const copies = findCopies(text, value);
  if (!copies.some(({ start }) => start === span.start)) return undefined;
  const shown = freeDummy(text, `example-${suggestedName.toLowerCase().replaceAll('_', '-')}`);
  return { shown, edits: copies.map((copy) => ({ span: copy, newText: shown })) };
}

/** Another one than stands there, since values that differ may have to. */
function freeDummy(text: string, dummy: string): string {
  let candidate = dummy;
  for (let number = 2; text.includes(candidate); number++) candidate = `${dummy}-${number}`;
  return candidate;
}

/** Folders and names in which tests of most languages stand. */
const testFile =
  /[/\\](?:tests?|__tests__|specs?|fixtures?|__fixtures__|testdata|mocks?|__mocks__)[/\\]|[/\\]test_[^/\\]+\.py$|[._-](?:test|tests|spec|specs)\.\w+$|[/\\]\w+Tests?\.\w+$/;
