/** policy-file: reads the person's own policy.json; whatever is wrong with it makes it empty and is said. */

import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { showForeign } from '../core/text/foreign.ts';
import type { Purpose } from './consent.ts';
import { hasOnly, isRecord } from './json-record.ts';
import type { Policy, PolicyRule } from './policy.ts';
import { readPrivateFile } from './private-file.ts';

export interface ReadPolicy {
  readonly policy: Policy;
  /** One sentence when the file is there but does not count. */
  readonly problem?: string;
}

export async function readPolicy(home: string): Promise<ReadPolicy> {
  const path = join(home, 'policy.json');
  const file = await readPrivateFile(path);
  if (file.kind === 'absent') return { policy: emptyPolicy };
  if (file.kind === 'refused') return { policy: emptyPolicy, problem: file.problem };
  const parsed = parsePolicy(file.text);
  if (typeof parsed === 'string') return { policy: emptyPolicy, problem: `${showForeign(path)} is ignored: ${parsed}.` };
  const allow = await Promise.all(parsed.allow.map(async (rule) => ({ ...rule, folder: await realFolder(rule.folder) })));
  return { policy: { version: 1, allow } };
}

/** A problem is a clause, for a sentence about the file. Unknown members are refused: a misspelt limit must not widen anything. */
export function parsePolicy(text: string): Policy | string {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return 'it is no JSON';
  }
  if (!isRecord(given) || !hasOnly(given, ['$schema', 'version', 'allow']))
    return 'it must be an object with "version" and "allow" alone';
  if (given['version'] !== 1) return 'its "version" must be 1';
  const rules = given['allow'];
  if (!Array.isArray(rules)) return 'its "allow" must be a list';
  const allow: PolicyRule[] = [];
  for (const [n, rule] of rules.entries()) {
    const read = parseRule(rule);
    if (typeof read === 'string') return `rule ${n + 1} of "allow" ${read}`;
    allow.push(read);
  }
  return { version: 1, allow };
}

const emptyPolicy: Policy = { version: 1, allow: [] };

function parseRule(rule: unknown): PolicyRule | string {
  if (!isRecord(rule) || !hasOnly(rule, ['folder', 'references', 'purposes']))
    return 'must have "folder", "references" and "purposes" alone';
  const { folder, references, purposes } = rule;
  if (typeof folder !== 'string' || !(folder === '*' || /^(?:\/|[A-Za-z]:[/\\]|\\\\)/.test(folder)))
    return 'needs a "folder": an absolute path or "*"';
  if (!isListOf(references, isText))
    return 'needs "references": a list of references, in which "*" stands for a part of a segment';
  if (!isListOf(purposes, isPurpose)) return `needs "purposes": a list of ${[...purposeNames].join(', ')}`;
  return { folder, references, purposes };
}

const purposeNames: ReadonlySet<unknown> = new Set<Purpose>(['debug', 'run', 'task', 'terminal', 'test']);

function isPurpose(value: unknown): value is Purpose {
  return purposeNames.has(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is Item[] {
  return Array.isArray(value) && value.every(isItem);
}

/** A folder that does not exist (yet) can only be compared as it is written. */
async function realFolder(folder: string): Promise<string> {
  return folder === '*' ? folder : realpath(folder).catch(() => folder);
}
