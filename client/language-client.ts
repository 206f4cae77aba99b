/** The language client: starts dist/server.js and announces what this client can do beyond LSP. */

import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { ClientAbilities } from '../protocol/protocol.ts';
import type { Log } from './log.ts';
import { withoutDocumentText } from './trace.ts';

/** Documents that a person edits, on whichever host they are: not output channels, git revisions or search results. */
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-notebook-cell', 'vscode-userdata'];

export async function startLanguageClient(context: ExtensionContext, log: Log): Promise<LanguageClient> {
  const module = context.asAbsolutePath('dist/server.js');
  const abilities: ClientAbilities = { moveToVault: true };
  const client = new LanguageClient(
    'secretref',
    'Secret References',
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--inspect'] } },
    },
    {
      documentSelector: schemes.map((scheme) => ({ scheme })),
      synchronize: { configurationSection: 'secretref' },
      initializationOptions: { secretref: abilities },
      outputChannel: log.channel,
      traceOutputChannel: withoutDocumentText(log.channel),
    },
  );
  context.subscriptions.push(client);
  await client.start();
  return client;
}
