/** The shop: the folder that the journeys open, with the packed extension installed as a user would. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { e2eFolder, repositoryFolder } from '../host/paths.ts';
import { openVSCode, type VSCode, type VSCodeOptions } from '../host/vscode.ts';

export function openShop(options: Partial<VSCodeOptions> = {}): Promise<VSCode> {
  return openVSCode({
    workspace: `${e2eFolder}fixtures/shop`,
    vsix: `${repositoryFolder}secretref-linux-x64.vsix`,
    extensions: [`${e2eFolder}fixtures/debug-extension`],
    settings: {
      'editor.quickSuggestions': { other: 'off', comments: 'off', strings: 'off' },
      'secretref.trace.server': 'verbose',
      ...options.settings,
    },
    // The most that anybody's log could hold: the sweep reads it.
    flags: ['--log', 'trace'],
    ...options,
  });
}

export function fileText(shop: VSCode, name: string): string {
  const file = path.join(shop.workspace, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Waits until a file of the workspace holds the text. */
export async function untilFileHolds(shop: VSCode, name: string, text: string): Promise<void> {
  const end = Date.now() + 20_000;
  while (!fileText(shop, name).includes(text)) {
    if (Date.now() > end)
      throw new Error(`${name} did not come to hold the expected text within 20 s; it holds: ${fileText(shop, name)}`);
    await delay(50);
  }
}
