/** The same programs through the language server, a process of its own: what it offers is carried out, and one program a language is run. */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CodeAction, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { planMove } from '../../core/rewrite/plan.ts';
import { languageOf } from '../../core/text/language.ts';
import { applyEdits, type Span } from '../../core/text/span.ts';
import { clientCommands, type MoveArguments } from '../../protocol/protocol.ts';
import { openText, folder as workspace } from '../protocol/documents.ts';
import { startSession } from '../protocol/harness.ts';
import { needs } from '../real-part.ts';
import { languagesOfCorpus, type Program, programsOf } from './programs.ts';
import { assertSameDigests } from './same-digests.ts';
import { toolchains } from './toolchains.ts';

/** The program that is run: every language has it, and its value is a provider's format. */
const shown = 'argument';

for (const language of languagesOfCorpus()) {
  test(`${language}: the server offers each move that is planned, and no other`, async (t) => {
    const session = await startSession(t, { transport: 'stdio', diagnostics: 'pull', client: 'ours' });
    let offered = 0;
    for (const program of programsOf(language)) {
      const document = openText(`${program.context}/${program.file}`, program.before, language);
      await session.open(document);
      const [first] = program.spans;
      assert.ok(first);
      const moves = (await session.actions(document, rangeOf(document, first))).filter(isMove);
      if (program.after === undefined) assert.equal(moves.length, 0, `${program.context}: a refused move is offered`);
      const move = moves.at(-1);
      if (!move) continue;
      offered += 1;
      const carriedOut = carryOut(program, argumentsOf(move), language);
      const toolchain = toolchains.get(language);
      if (program.context !== shown || !toolchain || !needs(t, toolchain.command, toolchain.install)) continue;
      const folder = mkdtempSync(join(tmpdir(), 'secretref-stdio-'));
      t.after(() => rmSync(folder, { recursive: true, force: true }));
      await assertSameDigests(folder, toolchain, [carriedOut], argumentsOf(move).suggestedName);
    }
    assert.ok(offered > 2, `only ${offered} moves were offered`);
  });
}

/** What our client does with the action: it plans on its own text, at the places that it was given. */
function carryOut(program: Program, { spans, suggestedName: name, project }: MoveArguments, language: string): Program {
  const path = `/shop/${program.file}`;
  const reference = { provider: 'keychain', path: [project, name], options: [], pointer: [] };
  const plan = planMove({ text: program.before, language: languageOf(path, language), spans, name, reference, path });
  assert.ok(plan.kind === 'plan', `${program.context}: what was offered is refused`);
  const after = applyEdits(program.before, plan.edits);
  assert.ok(!after.includes(plan.value), `${program.context}: the value is left in`);
  return { ...program, plan, after };
}

function isMove({ command, disabled }: CodeAction): boolean {
  return command?.command === clientCommands.moveToKeychain && !disabled;
}

function argumentsOf({ command }: CodeAction): MoveArguments {
  const [given]: readonly MoveArguments[] = command?.arguments ?? [];
  assert.equal(given?.project, workspace.name);
  return given;
}

function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}
