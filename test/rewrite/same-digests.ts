/** same-digests: programs are compiled and run before and after their move, and print the same; what they hash is never printed. */

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from './programs.ts';
import { execute, inParallel, type Toolchain } from './toolchains.ts';

/** `folder` is empty. */
export async function assertSameDigests(folder: string, toolchain: Toolchain, programs: readonly Program[]): Promise<void> {
  const [before, after] = [join(folder, 'before'), join(folder, 'after')];
  for (const program of programs) {
    write(join(before, program.context), program.file, program.before);
    write(join(after, program.context), program.file, program.after ?? '');
  }
  await toolchain.build?.(before, programs);
  await toolchain.build?.(after, programs);
  await inParallel(programs, async (program) => {
    const { variable } = program;
    const value = program.plan.kind === 'plan' ? program.plan.value : '';
    const expected = await execute(toolchain.run(before, program), before, { [variable]: undefined });
    assert.match(expected.stdout, /^\d+\r?\n$/, `${program.context}: ${expected.stderr}`);
    const moved = await execute(toolchain.run(after, program), after, { [variable]: value });
    assert.equal(moved.stdout, expected.stdout, `${program.context}: ${moved.stderr}\n${program.after}`);
    if (toolchain.whenMissing === 'goes on') return;
    const without = await execute(toolchain.run(after, program), after, { [variable]: undefined });
    assert.notEqual(without.status, 0, `${program.context} does not fail without its variable`);
    assert.match(without.stderr, new RegExp(variable), `${program.context} does not say what it misses`);
  });
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), text);
}
