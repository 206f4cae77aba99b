/**
 * The corpus: programs of every language are fixed by the language server, one process for all, and do the same afterwards, with the value
 * in their environment. Ends with a table of what was done with each of them.
 */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type Session, startSession } from '../protocol/harness.ts';
import { needs } from '../real-part.ts';
import { grammars, readsWithoutError } from './grammars.ts';
import { movedByServer } from './offers.ts';
import { assertOnlyPlacesChanged, languagesOfCorpus, type Program, programsOf } from './programs.ts';
import { assertSameDigests } from './same-digests.ts';
import { corpusTable, type Fate, tableKey } from './table.ts';
import { toolchains } from './toolchains.ts';

/** A value that no name speaks for: this alone is moved as if the server had found it. */
const isUnfound = (what: string): boolean => what === 'fish/escapes';

test('programs of the corpus', { concurrency: 2 }, async (t) => {
  const session = await startSession(t, { transport: 'stdio', diagnostics: 'pull', client: 'ours' });
  const fates = new Map<string, Fate>();
  // One language alone, for whoever works on it.
  const only = process.env['REWRITE_LANGUAGE'];
  const languages = languagesOfCorpus().filter((language) => only === undefined || language === only);
  await Promise.all(languages.map((language) => t.test(language, (inner) => checkLanguage(inner, session, language, fates))));
  console.log(corpusTable(languages, fates));
});

async function checkLanguage(t: TestContext, session: Session, language: string, fates: Map<string, Fate>): Promise<void> {
  const programs: Program[] = [];
  for (const planned of programsOf(language)) {
    const program = await movedByServer(session, planned);
    checkPlan(planned);
    const what = `${language}/${planned.context}`;
    if (planned.refused !== undefined) {
      assert.equal(program, undefined, `${what}: a refused move is offered`);
      fates.set(tableKey(language, planned.context), 'refused');
      continue;
    }
    assert.equal(program === undefined, isUnfound(what), `${what}: what the server offers`);
    if (program) checkPlan(program);
    programs.push(program ?? planned);
  }
  const grammar = grammars.get(language);
  if (grammar) checkTrees(grammar, programs);
  else if (!(await checkRuns(t, language, programs))) return;
  for (const { context } of programs) fates.set(tableKey(language, context), grammar ? 'read' : 'ran');
}

function checkTrees(grammar: string, programs: readonly Program[]): void {
  const texts = programs.flatMap(({ before, after = '' }) => [before, after]);
  for (const [index, isRead] of readsWithoutError(grammar, texts).entries()) assert.ok(isRead, texts[index]);
}

/** False where this machine lacks the toolchain. */
async function checkRuns(t: TestContext, language: string, programs: readonly Program[]): Promise<boolean> {
  const toolchain = toolchains.get(language);
  assert.ok(toolchain, `${language} needs a toolchain`);
  if (!needs(t, toolchain.command, toolchain.install)) return false;
  const folder = mkdtempSync(join(tmpdir(), `secretref-${language}-`));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  await assertSameDigests(folder, toolchain, programs);
  return true;
}

function checkPlan(program: Program): void {
  const { plan, refused, language, context, before, spans, after } = program;
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
