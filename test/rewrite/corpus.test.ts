/** The corpus: programs of every language that has a toolchain here do the same after a move, with the value in their environment. */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { needs } from '../real-part.ts';
import { grammars, readsWithoutError } from './grammars.ts';
import { assertOnlyPlacesChanged, languagesOfCorpus, type Program, programsOf } from './programs.ts';
import { assertSameDigests } from './same-digests.ts';
import { toolchains } from './toolchains.ts';

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
      await assertSameDigests(folder, toolchain, moved);
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
