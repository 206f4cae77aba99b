/** A whole VS Code for a test at the keyboard: state folder, server, browser and a window on a copy of a fixture. */
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser, pageOf } from './browser.ts';
import { type CodeServerOptions, installExtension, startCodeServer } from './code-server.ts';
import { copyWorkspace, createState, disposeState, type Settings, type State } from './state.ts';

export type VSCodeOptions = {
  /** The fixture folder to open a copy of. */
  readonly workspace: string;
  /** The packaged extension, installed as a user would. */
  readonly vsix?: string;
  /** Folders of unpacked extensions. */
  readonly extensions?: readonly string[];
  readonly settings?: Settings;
  /** `off` unless given. */
  readonly trust?: CodeServerOptions['trust'];
  readonly env?: NodeJS.ProcessEnv;
  /** Further flags of code-server, such as `--log trace`. */
  readonly flags?: readonly string[];
};

export type VSCode = {
  readonly page: Page;
  readonly state: State;
  /** The copy that is open. */
  readonly workspace: string;
  /** Ends the window and its server; what they left behind stays. */
  close(): Promise<void>;
  /** Closes, and removes everything that the run left behind. */
  dispose(): Promise<void>;
};

export async function openVSCode(options: VSCodeOptions): Promise<VSCode> {
  const state = createState(options.settings);
  const workspace = copyWorkspace(state, options.workspace);
  // Unpacked ones first: the first program that looks at the folder lists what it finds there for good.
  for (const extension of options.extensions ?? []) unpackedExtension(state, extension);
  if (options.vsix !== undefined) installExtension(state, options.vsix);
  const server = await startCodeServer(state, {
    trust: options.trust ?? 'off',
    env: options.env ?? {},
    flags: options.flags ?? [],
  });
  const browser = await openBrowser(state);
  const close = async () => {
    await browser.close();
    await server.stop();
  };
  const dispose = async () => {
    await close();
    disposeState(state);
  };
  try {
    const page = await pageOf(browser);
    await page.goto(`${server.origin}/?${new URLSearchParams({ folder: workspace })}`);
    await page.locator('.monaco-workbench .explorer-folders-view .monaco-list-row').first().waitFor();
    return { page, state, workspace, close, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

/** A link, so that the extension still finds the packages beside its source. */
function unpackedExtension(state: State, extension: string): void {
  symlinkSync(path.resolve(extension), path.join(state.extensions, path.basename(extension)));
}
