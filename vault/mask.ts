/** mask: a stream of output in which no value shows; a net for accidents, not a border against a program that wants to print one. */

import type { Secret } from '../core/secret.ts';
import { buildAutomaton } from './aho-corasick.ts';
import { formsOf } from './secret-forms.ts';

export interface Masker {
  /** What can be shown so far. Only bytes that may be the beginning of a value stay behind. */
  write(chunk: Uint8Array): Uint8Array;
  /** The rest, at the end of the stream. */
  flush(): Uint8Array;
  /** The names of values that are too short to be masked. */
  readonly unmaskable: readonly string[];
}

/** Each value, in whichever of its forms, becomes `[secret NAME]`. */
export function createMasker(secrets: ReadonlyMap<string, Secret>): Masker {
  const patterns: Uint8Array[] = [];
  const labels: Uint8Array[] = [];
  const unmaskable: string[] = [];
  for (const [name, secret] of secrets) {
    const forms = formsOf(secret.reveal());
    if (!forms) unmaskable.push(name);
    for (const form of forms ?? []) {
      patterns.push(form);
      labels.push(Buffer.from(`[secret ${name}]`));
    }
  }
  const automaton = buildAutomaton(patterns);
  let state = automaton.start;
  let held: Buffer = Buffer.alloc(0);
  /** Found in `held`, in order, never overlapping. */
  let found: readonly Stretch[] = [];

  /** Shows what no coming match can touch: all before `until`, but no stretch in part. */
  const show = (bytes: Buffer, until: number): Uint8Array => {
    const out: Uint8Array[] = [];
    let shown = 0;
    const waiting: Stretch[] = [];
    for (const stretch of found) {
      if (stretch.end > until) {
        waiting.push(stretch);
        continue;
      }
      out.push(bytes.subarray(shown, stretch.start), labels[stretch.pattern] ?? new Uint8Array());
      shown = stretch.end;
    }
    const rest = Math.min(until, waiting[0]?.start ?? until);
    out.push(bytes.subarray(shown, rest));
    held = bytes.subarray(rest);
    found = waiting.map(({ start, end, ...match }) => ({ start: start - rest, end: end - rest, ...match }));
    return Buffer.concat(out);
  };

  return {
    unmaskable,
    write(chunk) {
      const bytes = Buffer.concat([held, chunk]);
      const stretches = [...found];
      for (let at = held.length; at < bytes.length; at++) {
        state = automaton.next(state, bytes[at] ?? 0);
        const match = automaton.longestMatch(state);
        if (match) add(stretches, { start: at + 1 - match.length, end: at + 1, ...match });
      }
      found = stretches;
      return show(bytes, bytes.length - automaton.undecided(state));
    },
    flush() {
      state = automaton.start;
      return show(held, held.length);
    },
  };
}

/** A part of the output that is a value, or several that overlap; `pattern` and `length` are of the longest. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly pattern: number;
  readonly length: number;
}

/** `next` ends after all others. What only touches stays apart: two values in a row are shown as two. */
function add(stretches: Stretch[], next: Stretch): void {
  let merged = next;
  for (let last = stretches.at(-1); last && last.end > merged.start; last = stretches.at(-1)) {
    stretches.pop();
    const { pattern, length } = last.length > merged.length ? last : merged;
    merged = { start: Math.min(last.start, merged.start), end: merged.end, pattern, length };
  }
  stretches.push(merged);
}
