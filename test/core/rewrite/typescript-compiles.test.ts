/** Strict TypeScript that compiles before a move compiles after it. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the table holds the text of programs.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { moved } from './moved.ts';

const programs: readonly string[] = [
  "export const k = 'VALUE';",
  "export const k: string = 'VALUE';",
  "export const n: number = 'VALUE'.length;",
  "export let k: string | undefined; k ??= 'VALUE';",
  "export const c: { key: string; list: readonly string[] } = { key: 'VALUE', list: ['VALUE', 'x'] };",
  "export const h: Record<string, string> = { Authorization: 'Bearer VALUE' };",
  "export const h = { Authorization: 'Bearer VALUE', key: 'VALUE' } as const;",
  "export const h = { key: 'VALUE' } satisfies Record<string, string>;",
  "export const m = new Map<string, string>([['k', 'VALUE']]);",
  "export const f = (key: string = 'VALUE'): string => key + 'VALUE';",
  "export const f = async (): Promise<string> => 'VALUE';",
  "export const f = (c?: boolean): string => (c ? 'VALUE' : 'x');",
  "export function f(key = 'VALUE'): string { return'VALUE'.concat(key, `a${'VALUE'}`); }",
  "export function f(k: string): number { switch (k) { case'VALUE': return 1; default: return k==='VALUE'? 2 : 3; } }",
  "export class A { static readonly s = 'VALUE'; readonly #k: string = 'VALUE'; constructor(readonly k: string = 'VALUE') { this.#k += 'VALUE'; } get g(): string { return this.#k; } }",
  "export const { a = 'VALUE' }: { a?: string } = {};",
  "export const b = 'VALUE' as string; export const d = <T,>(x: T): T => x; export const e = d('VALUE');",
  "type Branded = string & { readonly brand: 'b' }; export const b = 'VALUE' as Branded;",
  "export const u = new URL('https://u:VALUE@h/'); export const o = { u: 'x' + 'VALUE', [`k${1}`]: 'VALUE' };",
  "export abstract class A<T extends string = 'x'> { protected abstract f(x: T): void; key = 'VALUE'; list: Array<string> = ['VALUE']; }",
  "export enum E { A = 'a' } export const r: Record<E, string> = { [E.A]: 'VALUE' };",
  "namespace N { export const k = 'VALUE'; } export const k = N.k;",
  "export default { key: 'VALUE', nested: { f() { return 'VALUE'; } } };",
  "export const t: [string, ...string[]] = ['VALUE']; export const p = Promise.resolve('VALUE').then((x) => x + 'VALUE');",
  "export function isIn(o: object): boolean { return 'VALUE'in o || !('VALUE' in o); }",
];

test('strict TypeScript still compiles', () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'secretref-types-'));
  try {
    for (const [index, program] of programs.entries()) {
      const { plan, before, after } = moved('typescript', program);
      assert.equal(plan.kind === 'refused' ? plan.reason : 'plan', 'plan', program);
      writeFileSync(join(folder, `before-${index}.ts`), before);
      writeFileSync(join(folder, `after-${index}.ts`), after ?? '');
    }
    const typeRoots = [join(root, 'node_modules/@types')];
    const compilerOptions = {
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      noUnusedLocals: true,
      target: 'es2024',
      module: 'nodenext',
      types: ['node'],
      typeRoots,
      noEmit: true,
      skipLibCheck: true,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' });
    assert.equal(stdout + stderr, '');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
