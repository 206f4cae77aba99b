/** Measures one start of VS Code with the packed extension and prints milliseconds as JSON, for bench/editor.ts. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { repositoryFolder } from './host/paths.ts';
import { openVSCode } from './host/vscode.ts';
import { openFile, runCommand } from './host/workbench/quick-input.ts';
import { newKey } from './key.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'srefbench-'));
const workspace = path.join(folder, 'shop');
mkdirSync(workspace);
for (const name of ['first.js', 'next.js']) writeFileSync(path.join(workspace, name), `const stripe = '${newKey().value}';\n`);
const vscode = await openVSCode({ workspace, vsix: `${repositoryFolder}secretref-linux-x64.vsix` });
try {
  const firstFile = await untilSquiggle(vscode.page, 'first.js');
  const nextFile = await untilSquiggle(vscode.page, 'next.js');
  console.log(JSON.stringify({ activation: await activationTime(vscode.page), firstFile, nextFile }));
} finally {
  await vscode.dispose();
  rmSync(folder, { recursive: true, force: true });
}

/** From the frame in which the file's text is on screen to that in which its squiggle is. */
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
      if (active && shown === 0 && document.querySelector('.editor-instance .view-line')?.textContent?.includes('stripe'))
        shown = now;
      if (active && shown > 0 && document.querySelector('.editor-instance .squiggly-error')) resolve(now - shown);
      else requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
  });
}

async function activationTime(page: Page): Promise<number> {
  await runCommand(page, 'Developer: Show Running Extensions');
  const row = page.locator('.runtime-extensions-editor .monaco-list-row').filter({ hasText: 'Secret References' }).first();
  await row.waitFor();
  const shown = /([\d.]+)\s*ms/.exec(await row.innerText());
  if (!shown) throw new Error(`No activation time in: ${await row.innerText()}`);
  return Number(shown[1]);
}
