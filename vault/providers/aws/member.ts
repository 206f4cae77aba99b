/** member: one member of a secret that is a JSON object, set or taken out; every other unit of its text stays as it is. */

import { applyEdits, modify, type ParseError, parse } from 'jsonc-parser';

/** Undefined for a text that is no JSON object. */
export function membersOf(text: string): ReadonlyMap<string, unknown> | undefined {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { disallowComments: true });
  if (errors.length > 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value));
}

export function setMember(text: string, name: string, value: string): string {
  return applyEdits(text, modify(text, [name], value, {}));
}

export function removeMember(text: string, name: string): string {
  return applyEdits(text, modify(text, [name], undefined, {}));
}
