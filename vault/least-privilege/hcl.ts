/** hcl: the policy of HashiCorp Vault or OpenBao that reads exactly these references; https://developer.hashicorp.com/vault/docs/concepts/policies */

import type { Reference } from '../../core/reference/reference.ts';

/** The kind of engine at a mount, where it is known; most are versioned. */
export type EngineOf = (mount: string) => 'versioned' | 'plain' | 'dynamic';

/** No glob: a path that is not named here cannot be read. One version cannot be told from another by a policy. */
export function hclPolicy(references: readonly Reference[], engineOf: EngineOf): string {
  const blocks = new Set(references.flatMap((reference) => blocksOf(reference.path, engineOf(reference.path[0] ?? ''))));
  return [...blocks].toSorted().join('');
}

function blocksOf(path: readonly string[], engine: ReturnType<EngineOf>): string[] {
  const [mount = '', ...rest] = path;
  if (engine !== 'versioned') return [block([mount, ...rest])];
  return [block([mount, 'data', ...rest]), block([mount, 'metadata', ...rest])];
}

function block(path: readonly string[]): string {
  return `path ${hclText(path.join('/'))} {\n  capabilities = ["read"]\n}\n`;
}

/** A `*` or `+` would be a glob, and has no other spelling: such a name cannot be allowed by itself. */
function hclText(text: string): string {
  return JSON.stringify(text).replaceAll('${', '$${');
}

/** Whether a policy can name the path without naming others. */
export function isExact(reference: Reference): boolean {
  return !reference.path.some((segment) => segment === '+' || segment.includes('*'));
}
