/** Measures one start of VS Code with the packed extension and prints milliseconds as JSON, for bench/editor.ts. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { repositoryFolder } from './host/paths.ts';
import { openVSCode } from './host/vscode.ts';
import { openFile, runCommand } from './host/workbench/quick-input.ts';
import { newKey } from './key.ts';

const files = ['1.js', '2.js', '3.js', '4.js', '5.js'];

const folder = mkdtempSync(path.join(tmpdir(), 'srefbench-'));
const workspace = path.join(folder, 'shop');
const log = path.join(folder, 'stopwatch.jsonl');
mkdirSync(workspace);
for (const name of ['starting.js', ...files])
  writeFileSync(path.join(workspace, name), `// ${name}\nexport const key = '${newKey().value}';\n`);
const vscode = await openVSCode({
  workspace,
  vsix: `${repositoryFolder}secretref-linux-x64.vsix`,
  extensions: [path.join(import.meta.dirname, 'fixtures/stopwatch')],
  env: { STOPWATCH_FILE: log },
});
try {
  const { page } = vscode;
  const whileStarting = await untilSquiggle(page, 'starting.js');
  const activation = { ours: await activationOf(page, 'Secret References'), empty: await activationOf(page, 'stopwatch') };
  const onScreen: number[] = [];
  for (const name of files) onScreen.push(await untilSquiggle(page, name));
  await untilNoted('5.js');
  const inHost = files.map(untilDiagnostics);
  console.log(JSON.stringify({ activation, whileStarting, onScreen, inHost }));
} finally {
  await vscode.dispose();
  rmSync(folder, { recursive: true, force: true });
}

/** From the frame in which the file's text, which begins with its name, is on screen to that in which its squiggle is. */
async function untilSquiggle(page: Page, name: string): Promise<number> {
  const milliseconds = page.evaluate(watchForSquiggle, name);
  await openFile(page, name);
  return milliseconds;
}

/** Runs in the page. */
function watchForSquiggle(name: string): Promise<number> {
  return new Promise((resolve) => {
    let shown = 0;
    const watch = (now: number): void => {
      const active = document.querySelector(`.tab.active[data-resource-name="${name}"]`) !== null;
      if (active && shown === 0 && document.querySelector('.editor-instance .view-lines')?.textContent?.includes(name))
        shown = now;
      if (active && shown > 0 && document.querySelector('.editor-instance .squiggly-error')) resolve(now - shown);
      else requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
  });
}

/** VS Code tells extensions of diagnostics in batches, a moment after it draws them. */
async function untilNoted(name: string): Promise<void> {
  const end = Date.now() + 5000;
  while (!eventsOf(name).some(isFlag)) {
    if (Date.now() > end) throw new Error(`The extension host saw no diagnostic of ${name}.`);
    await delay(20);
  }
}

/** As extensions see it: from the document's opening to its first diagnostic. */
function untilDiagnostics(name: string): number {
  const own = eventsOf(name);
  const opened = own.find(({ event }) => event === 'open');
  const flagged = own.find(isFlag);
  if (!opened || !flagged) throw new Error(`The extension host saw no diagnostic of ${name}.`);
  return flagged.at - opened.at;
}

type Noted = { readonly at: number; readonly event: string; readonly path: string; readonly diagnostics: number };

function isFlag({ event, diagnostics }: Noted): boolean {
  return event === 'diagnostics' && diagnostics > 0;
}

function eventsOf(name: string): Noted[] {
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  return lines.map((line): Noted => JSON.parse(line)).filter((event) => event.path.endsWith(`/${name}`));
}

/** VS Code's own figure: loading the code and calling `activate`. */
async function activationOf(page: Page, extension: string): Promise<number> {
  await runCommand(page, 'Developer: Show Running Extensions');
  const row = page.locator('.runtime-extensions-editor .monaco-list-row').filter({ hasText: extension }).first();
  await row.waitFor();
  const shown = /([\d.]+)\s*ms/.exec(await row.innerText());
  if (!shown) throw new Error(`No activation time in: ${await row.innerText()}`);
  return Number(shown[1]);
}
