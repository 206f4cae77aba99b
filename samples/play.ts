/** `npm run play`: opens a VS Code with this extension on the shop sample; its folder is temporary and stays until you delete it. */

import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { prepareSample } from './prepare.ts';

const executable = process.env['VSCODE_EXECUTABLE'] || (await download());
if (executable === undefined) {
  console.error('VS Code could not be downloaded; name an installed one in VSCODE_EXECUTABLE, such as VSCODE_EXECUTABLE=code.');
  process.exitCode = 1;
} else play(executable);

function play(executable: string): void {
  // Made only when there is something to show it with, so that nothing is left behind otherwise.
  const folder = join(mkdtempSync(join(tmpdir(), 'secretref-play-')), 'shop');
  prepareSample(folder);
  console.log(`The sample is in ${folder}; open app.js, press Ctrl+. on the squiggle, then F5.`);
  spawn(executable, [folder, `--extensionDevelopmentPath=${resolve('.')}`], { stdio: 'ignore', detached: true })
    .on('error', () => {
      console.error('VS Code could not be started; VSCODE_EXECUTABLE must name an installed one.');
      process.exitCode = 1;
    })
    .unref();
}

async function download(): Promise<string | undefined> {
  try {
    return await downloadAndUnzipVSCode();
  } catch {
    return undefined;
  }
}
