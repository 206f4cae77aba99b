/** What the editor at the other end can do, read once from its `initialize` request. */

import type { InitializeParams } from 'vscode-languageserver';
import type { ClientAbilities } from '../protocol/protocol.ts';

export interface Abilities {
  /** With both, the editor is never sent diagnostics that it did not ask for. */
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly configuration: boolean;
  readonly configurationRegistration: boolean;
  readonly workspaceFolders: boolean;
  readonly watchedFiles: boolean;
  readonly codeActionLiterals: boolean;
  /** It can show an action that is not to be had, and why. */
  readonly disabledActions: boolean;
  readonly versionedEdits: boolean;
  /** Only our own client has the commands that write into a vault. */
  readonly moveToVault: boolean;
}

export const noAbilities: Abilities = {
  pullDiagnostics: false,
  refreshDiagnostics: false,
  configuration: false,
  configurationRegistration: false,
  workspaceFolders: false,
  watchedFiles: false,
  codeActionLiterals: false,
  disabledActions: false,
  versionedEdits: false,
  moveToVault: false,
};

export function readAbilities({ capabilities, initializationOptions }: InitializeParams): Abilities {
  const { textDocument, workspace } = capabilities;
  return {
    pullDiagnostics: Boolean(textDocument?.diagnostic),
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    configurationRegistration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    codeActionLiterals: Boolean(textDocument?.codeAction?.codeActionLiteralSupport),
    disabledActions: textDocument?.codeAction?.disabledSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    moveToVault: readOwn(initializationOptions).moveToVault === true,
  };
}

function readOwn(initializationOptions: unknown): { readonly [Name in keyof ClientAbilities]: unknown } {
  if (!isRecord(initializationOptions) || !isRecord(initializationOptions.secretref)) return {};
  return initializationOptions.secretref;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
