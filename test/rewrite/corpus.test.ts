/** The corpus: programs of every language that has a toolchain here do the same after a move, with the value in their environment. */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { needs } from '../real-part.ts';
import { grammars, readsWithoutError } from './grammars.ts';
import { assertOnlyPlacesChanged, languagesOfCorpus, name, type Program, programsOf } from './programs.ts';
import { execute, inParallel, type Toolchain, toolchains } from './toolchains.ts';

describe('programs of the corpus', { concurrency: 2 }, () => {
  for (const language of languagesOfCorpus()) {
    const programs = programsOf(language);
    test(`${language}: each move is planned, or refused with its reason, and changes no other line`, () => {
      for (const program of programs) checkPlan(language, program);
    });
    const grammar = grammars.get(language);
    const toolchain = toolchains.get(language);
    const moved = programs.filter(({ after }) => after !== undefined);
    if (grammar) {
      test(`${language}: ${moved.length} programs are read without an error after a move`, () => {
        const texts = moved.flatMap(({ before, after = '' }) => [before, after]);
        for (const [index, isRead] of readsWithoutError(grammar, texts).entries()) assert.ok(isRead, texts[index]);
      });
      continue;
    }
    test(`${language}: ${moved.length} programs print the same digest after a move`, async (t) => {
      assert.ok(toolchain, `${language} needs a toolchain`);
      if (!needs(t, toolchain.command, toolchain.install)) return;
      const folder = mkdtempSync(join(tmpdir(), `secretref-${language}-`));
      t.after(() => rmSync(folder, { recursive: true, force: true }));
      await runAll(
        folder,
        toolchain,
        programs.filter(({ after }) => after !== undefined),
      );
    });
  }
});

function checkPlan(language: string, program: Program): void {
  const { plan, refused, context, before, spans, after } = program;
  const what = `${language}/${context}`;
  if (refused !== undefined) {
    assert.ok(
      plan.kind === 'refused' && plan.reason.includes(refused),
      `${what}: ${plan.kind === 'refused' ? plan.reason : after}`,
    );
    return;
  }
  assert.ok(plan.kind === 'plan' && after !== undefined, `${what}: ${plan.kind === 'refused' ? plan.reason : ''}`);
  for (const { start, end } of spans) assert.ok(!after.includes(before.slice(start, end)), `${what}: the value is left in`);
  assert.ok(!after.includes(plan.value), `${what}: the value is left in`);
  assertOnlyPlacesChanged(program);
}

async function runAll(folder: string, toolchain: Toolchain, programs: readonly Program[]): Promise<void> {
  const [before, after] = [join(folder, 'before'), join(folder, 'after')];
  for (const program of programs) {
    write(join(before, program.context), program.file, program.before);
    write(join(after, program.context), program.file, program.after ?? '');
  }
  await toolchain.build?.(before, programs);
  await toolchain.build?.(after, programs);
  await inParallel(programs, async (program) => {
    const value = program.plan.kind === 'plan' ? program.plan.value : '';
    const expected = await execute(toolchain.run(before, program), before);
    assert.match(expected.stdout, /^\d+\r?\n$/, `${program.context}: ${expected.stderr}`);
    const moved = await execute(toolchain.run(after, program), after, { [name]: value });
    assert.equal(moved.stdout, expected.stdout, `${program.context}: ${moved.stderr}\n${program.after}`);
    if (toolchain.whenMissing === 'goes on') return;
    const without = await execute(toolchain.run(after, program), after);
    assert.notEqual(without.status, 0, `${program.context} does not fail without its variable`);
    assert.match(without.stderr, new RegExp(name), `${program.context} does not say what it misses`);
  });
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), text);
}
