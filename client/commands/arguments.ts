/** Reads the arguments of our code actions' commands: any extension or keybinding may call them with anything. */

import type { Span } from '../../core/text/span.ts';
import type { MoveArguments } from '../../protocol/protocol.ts';

export function readMoveArguments(given: unknown): MoveArguments | undefined {
  const { uri, version, spans, suggestedName, project, rule, page, reads } = record(given);
  if (typeof uri !== 'string' || typeof version !== 'number' || typeof rule !== 'string') return undefined;
  if (typeof suggestedName !== 'string' || typeof project !== 'string') return undefined;
  if (typeof page !== 'string' || !page.startsWith('https://')) return undefined;
  if (!Array.isArray(spans) || spans.length === 0 || !spans.every(isSpan)) return undefined;
  if (reads !== undefined && reads !== 'vault') return undefined;
  return { uri, version, spans, suggestedName, project, rule, page, ...(reads && { reads }) };
}

function isSpan(given: unknown): given is Span {
  const { start, end } = record(given);
  return typeof start === 'number' && typeof end === 'number' && start >= 0 && start < end;
}

function record(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null ? { ...given } : {};
}
