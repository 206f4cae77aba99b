/** check-json: a JSON text (comments allowed) held against a schema; every problem with its line and field. */

import { getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { indexLines } from '../text/lines.ts';
import { listed } from '../text/listed.ts';
import { meantInstead } from '../text/nearest.ts';

/** The part of JSON Schema that our files need; editors read the same object. */
export interface Schema {
  readonly type: 'object' | 'array' | 'string' | 'integer';
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  /** For members of any name; false: the ones in `properties` are all that there are. */
  readonly additionalProperties?: Schema | false;
}

export interface Problem {
  /** From 1. */
  readonly line: number;
  /** `rules.jwt`, `customRules[0].pattern`; empty for the file as a whole. */
  readonly field: string;
  /** A clause. */
  readonly problem: string;
}

export interface Checked {
  /** Undefined when the file cannot be used. */
  readonly value: unknown;
  /** What speaks against the file as a whole. */
  readonly problems: readonly Problem[];
  /** Members that nobody knows; the rest counts. */
  readonly unknown: readonly Problem[];
  /** The line on which a field such as ['customRules', 0, 'pattern'] stands. */
  lineOf(field: readonly (string | number)[]): number;
}

/** Never throws. */
export function checkJson(text: string, schema: Schema): Checked {
  const json = text.replace(/^\ufeff/, ' ');
  const { positionAt } = indexLines(json);
  const lineAt = (offset: number): number => positionAt(offset).line + 1;
  const refused = (offset: number, problem: string): Checked => ({
    value: undefined,
    problems: [{ line: lineAt(offset), field: '', problem }],
    unknown: [],
    lineOf: () => 1,
  });
  const conflict = /^(?:<{7}|={7}|>{7})(?= |\r|\n|$)/m.exec(json);
  if (conflict) return refused(conflict.index, 'a merge left a conflict here');
  const deep = firstTooDeep(json);
  if (deep !== undefined) return refused(deep, `it is nested more than ${deepest} deep`);
  const errors: ParseError[] = [];
  const root = parseTree(json, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (!root || error) return refused(error?.offset ?? 0, 'it is no JSON from here on');

  const problems: Problem[] = [];
  const unknown: Problem[] = [];
  const check = (node: Node, schema: Schema, field: string): void => {
    const add = (list: Problem[], at: Node, field: string, problem: string) =>
      list.push({ line: lineAt(at.offset), field, problem });
    const problem = valueProblem(node, schema);
    if (problem) add(problems, node, field, problem);
    else if (schema.items)
      for (const [index, item] of (node.children ?? []).entries()) check(item, schema.items, `${field}[${index}]`);
    else if (node.type === 'object') {
      const seen = new Set<string>();
      for (const member of node.children ?? []) {
        const [key, value] = member.children ?? [];
        if (!key || !value) continue;
        const name = String(key.value);
        const inner = field === '' ? name : `${field}.${name}`;
        const known = Object.hasOwn(schema.properties ?? {}, name) ? schema.properties?.[name] : schema.additionalProperties;
        if (seen.has(name)) add(problems, key, inner, 'it stands here twice');
        else if (known) check(value, known, inner);
        else add(unknown, key, inner, `there is no such field${unknown.length < mostAsked ? hint(name, schema) : ''}`);
        seen.add(name);
      }
      const missing = (schema.required ?? []).filter((name) => !seen.has(name)).map((name) => `"${name}"`);
      if (missing.length > 0) add(problems, node, field, `${listed(missing)} ${missing.length > 1 ? 'are' : 'is'} missing`);
    }
  };
  check(root, schema, '');
  const membersOf = rememberMembers();
  const lineOf = (path: readonly (string | number)[]): number => lineAt(nodeAt(root, path, membersOf).offset);
  return { value: problems.length > 0 ? undefined : getNodeValue(root), problems, unknown, lineOf };
}

/** Of more, nobody asks what was meant. */
const mostAsked = 20;

function hint(name: string, { properties = {} }: Schema): string {
  const names = Object.keys(properties);
  return meantInstead(name, names) || `; there are ${listed(names)}`;
}

/** A clause about the value itself, not about what it holds. */
function valueProblem(node: Node, schema: Schema): string | undefined {
  const type = node.type === 'number' && Number.isInteger(node.value) ? 'integer' : node.type;
  if (schema.enum && !(typeof node.value === 'string' && schema.enum.includes(node.value)))
    return `it must be ${listed(
      schema.enum.map((value) => `"${value}"`),
      'or',
    )}`;
  if (type !== schema.type) return `it must be ${nouns[schema.type]}`;
  const { minLength = 0, minimum = -Infinity, maximum = Infinity, maxItems = Infinity } = schema;
  if (typeof node.value === 'string' && node.value.length < minLength)
    return minLength === 1 ? 'it must not be empty' : `it must have at least ${minLength} characters`;
  if (typeof node.value === 'number' && (node.value < minimum || node.value > maximum))
    return `it must be between ${minimum} and ${maximum}`;
  if (type === 'array' && (node.children?.length ?? 0) > maxItems) return `it may have at most ${maxItems} items`;
  return undefined;
}

const nouns = { object: 'an object', array: 'a list', string: 'a text', integer: 'a whole number' } as const;

type MembersOf = (node: Node) => ReadonlyMap<unknown, Node | undefined>;

/** By name; each object is gone through once, however many of its members are asked for. */
function rememberMembers(): MembersOf {
  const known = new Map<Node, ReadonlyMap<unknown, Node | undefined>>();
  return (node) => {
    const members = known.get(node) ?? new Map(node.children?.map(({ children }) => [children?.[0]?.value, children?.[1]]));
    known.set(node, members);
    return members;
  };
}

/** The deepest node on the way that exists. */
function nodeAt(root: Node, path: readonly (string | number)[], membersOf: MembersOf): Node {
  let node = root;
  for (const step of path) {
    const next = typeof step === 'number' ? node.children?.[step] : membersOf(node).get(step);
    if (!next) return node;
    node = next;
  }
  return node;
}

const deepest = 50;

/** The parser goes one call deeper with each bracket, so a file of brackets alone must not reach it. */
function firstTooDeep(json: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const sign = json.charAt(at);
    if (sign === '"') at = stringEnd(json, at);
    else if (json.startsWith('//', at)) at = lineEnd(json, at);
    else if (json.startsWith('/*', at)) at = commentEnd(json, at);
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > deepest) return at;
  }
  return undefined;
}

/** Where the quote that closes stands, or where the line ends before it. */
function stringEnd(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"' && !isLineEnd(json[at])) at += json[at] === '\\' ? 2 : 1;
  return at;
}

function lineEnd(json: string, start: number): number {
  let at = start;
  while (at < json.length && !isLineEnd(json[at])) at += 1;
  return at;
}

function commentEnd(json: string, start: number): number {
  const end = json.indexOf('*/', start + 2);
  return end < 0 ? json.length : end + 1;
}

function isLineEnd(sign: string | undefined): boolean {
  return sign === '\n' || sign === '\r';
}
