/** The extension's composition root: reads as a table of contents. */

import { type ExtensionContext, Uri, window } from 'vscode';
import { openVault } from '../vault/vault.ts';
import { registerCommands } from './commands/index.ts';
import type { Host } from './host.ts';
import { registerDebugInjection } from './inject/debug.ts';
import { createTerminalLaunches } from './inject/terminal-launch.ts';
import { createLog } from './log.ts';
import { followUndoneMoves } from './undone-entry.ts';
import { watchUndoneMoves } from './undone-moves.ts';
import { vaultOptions } from './vault-options.ts';

export function activate(context: ExtensionContext): void {
  const log = createLog();
  context.subscriptions.push(log.channel);
  // Neither loaded nor awaited here: a launch needs no language server, and activation must not wait for one.
  const started = import('./language-client.ts').then(({ startLanguageClient }) => startLanguageClient(context, log));
  started.catch((error: unknown) => {
    log.warn('server.failed', { message: String(error) });
    void window.showErrorMessage('The language server of Secret References did not start; its output channel says why.');
  });
  try {
    const vault = openVault(vaultOptions(context));
    const moves = watchUndoneMoves(followUndoneMoves(vault, log));
    const history = Uri.joinPath(context.globalStorageUri, '../../History').fsPath;
    const host: Host = { vault, log, moves, history };
    const terminals = createTerminalLaunches(context.asAbsolutePath('dist/terminal-child.js'), process.execPath);
    context.subscriptions.push(moves, terminals, registerDebugInjection(host, terminals), ...registerCommands(host));
  } catch (error) {
    // A setting of this machine that cannot be used; credentials are flagged all the same.
    void window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}
