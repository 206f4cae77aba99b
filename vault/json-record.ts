/** json-record: the two questions that every reader of a hand-written JSON file asks. */

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function hasOnly(record: object, names: readonly string[]): boolean {
  return Object.keys(record).every((name) => names.includes(name));
}
