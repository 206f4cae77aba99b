/** Debug injection in the extension host: every shape of launch, and the program's own view of its environment. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { suiteKeys } from './keys.ts';
import { moveKey, until } from './shop.ts';

const { injected: key } = suiteKeys(Number(process.env.E2E_SEED));

describe('debug injection', () => {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const received = path.join(folder.uri.fsPath, 'received.txt');
  const program = path.join(folder.uri.fsPath, 'app.js');

  before(() => moveKey(folder, key));
  beforeEach(() => rmSync(received, { force: true }));

  async function run(launch: vscode.DebugConfiguration): Promise<string> {
    const ended = new Promise<void>((resolve) => {
      const listener = vscode.debug.onDidTerminateDebugSession((session) => {
        if (session.parentSession) return;
        listener.dispose();
        resolve();
      });
    });
    assert.ok(await vscode.debug.startDebugging(folder, launch), 'the launch started');
    await ended;
    return readFileSync(received, 'utf8');
  }

  it('reaches a launch that no launch.json describes', async () => {
    assert.equal(
      await run({ type: 'node', request: 'launch', name: 'x', program, cwd: folder.uri.fsPath }),
      `node ${key.digest}\n`,
    );
  });

  it("reaches cppdbg's environment array", async () => {
    const launch = {
      type: 'test-cpp',
      request: 'launch',
      name: 'x',
      program: 'python3',
      args: ['app.py'],
      cwd: folder.uri.fsPath,
    };
    assert.equal(await run({ ...launch, environment: [{ name: 'OTHER', value: '1' }] }), `python ${key.digest}\n`);
  });

  it('leaves what the launch sets itself alone', async () => {
    const launch = { type: 'test-python', request: 'launch', name: 'x', program: 'app.py', cwd: folder.uri.fsPath };
    const text = await run({ ...launch, env: { STRIPE_SECRET_KEY: 'its own' } });
    assert.ok(!text.includes(key.digest));
  });

  it('shows the value to a breakpoint', async () => {
    const line = readFileSync(program, 'utf8')
      .split('\n')
      .findIndex((text) => text.startsWith('console.log'));
    const breakpoint = new vscode.SourceBreakpoint(new vscode.Location(vscode.Uri.file(program), new vscode.Position(line, 0)));
    vscode.debug.addBreakpoints([breakpoint]);
    try {
      const stopped = new Promise<vscode.DebugStackFrame>((resolve) => {
        const listener = vscode.debug.onDidChangeActiveStackItem((item) => {
          if (!(item instanceof vscode.DebugStackFrame)) return;
          listener.dispose();
          resolve(item);
        });
      });
      const ended = run({ type: 'node', request: 'launch', name: 'x', program, cwd: folder.uri.fsPath });
      const { session, frameId, threadId } = await stopped;
      const { result } = await session.customRequest('evaluate', {
        expression: 'process.env.STRIPE_SECRET_KEY',
        frameId,
        context: 'repl',
      });
      assert.ok(result === `'${key.value}'`, 'evaluate gives the value');
      await session.customRequest('continue', { threadId });
      await ended;
    } finally {
      vscode.debug.removeBreakpoints([breakpoint]);
    }
  });

  for (const [what, reference] of [
    ['malformed', 'ref+keychain://%zz/KEY'],
    ['of an unknown provider', 'ref+nobody://shop/KEY'],
  ] as const) {
    it(`does not start with a reference that is ${what}`, async () => {
      const launch = { type: 'node', request: 'launch', name: 'x', program, cwd: folder.uri.fsPath, env: { X: reference } };
      assert.equal(await vscode.debug.startDebugging(folder, launch), false);
      assert.equal(existsSync(received), false);
    });
  }

  it('does not start with a malformed reference in the env file', async () => {
    const uri = vscode.Uri.joinPath(folder.uri, '.env');
    const text = readFileSync(uri.fsPath, 'utf8');
    await vscode.workspace.fs.writeFile(uri, Buffer.from(`${text}BAD=ref+keychain://\n`));
    try {
      await until(() => readFileSync(uri.fsPath, 'utf8').includes('BAD='));
      const launch = { type: 'node', request: 'launch', name: 'x', program, cwd: folder.uri.fsPath };
      assert.equal(await vscode.debug.startDebugging(folder, launch), false);
    } finally {
      await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
    }
  });
});
