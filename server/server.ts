/** server: what the language server announces, and the table of who answers what. */

import {
  CodeActionKind,
  type Connection,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { builtInEngine } from '../core/detect/engine/compile.ts';
import { createAnalyse } from './analysis.ts';
import { type Abilities, noAbilities, readAbilities } from './client-abilities.ts';
import { codeActions } from './code-actions.ts';
import { diagnostics } from './features/diagnostics.ts';
import { judged } from './judged.ts';
import { followProjects } from './projects.ts';
import { createPublisher } from './publishing.ts';
import { guarded, send } from './rim.ts';
import { followSettings } from './settings.ts';
import { createWorkspace } from './workspace.ts';

/** Serves one editor until it says goodbye. */
export function startServer(connection: Connection): void {
  let abilities = noAbilities;
  const workspace = createWorkspace();
  const { documents } = workspace;
  const settings = followSettings(connection, workspace.folders, () => refresh());
  const settingsOf = ({ uri }: TextDocument) => settings.current(workspace.folderOf(uri));
  const projects = followProjects(connection, workspace.folders, () => refresh());
  const placeOf = (document: TextDocument) =>
    settingsOf(document).projectFiles === 'follow' ? projects.placeOf(document.uri) : undefined;
  const scanned = createAnalyse((document) => placeOf(document)?.project.engine ?? builtInEngine(), workspace.takeChange);
  const analyse = (document: TextDocument) => judged(document, scanned(document), placeOf(document));
  const diagnose = (document: TextDocument) => diagnostics(document, analyse(document), settingsOf(document));
  const publisher = createPublisher(connection, diagnose);

  const refresh = (): void => {
    if (!abilities.pullDiagnostics) documents.all().forEach(publisher.schedule);
    else if (abilities.refreshDiagnostics) send(connection.languages.diagnostics.refresh());
  };

  const initialize = (params: InitializeParams) => {
    abilities = readAbilities(params);
    workspace.open(params.workspaceFolders);
    return { capabilities: capabilitiesFor(abilities), serverInfo: { name: 'secretref' } };
  };

  connection.onInitialize(guarded(connection, 'initialize', initialize));
  connection.onInitialized(() => {
    if (abilities.workspaceFolders) workspace.follow(connection, settings.followFolders);
    settings.follow(abilities);
    projects.follow(abilities);
  });

  connection.onCodeAction(
    guarded(connection, 'textDocument/codeAction', (params) => {
      const document = documents.get(params.textDocument.uri);
      if (!document) return [];
      const project = workspace.projectOf(document.uri);
      return codeActions({ document, analysis: analyse(document), settings: settingsOf(document), abilities, project }, params);
    }),
  );
  connection.languages.diagnostics.on(
    guarded(connection, 'textDocument/diagnostic', (params) => {
      const document = documents.get(params.textDocument.uri);
      const items = document ? diagnose(document) : [];
      return { kind: DocumentDiagnosticReportKind.Full, items };
    }),
  );

  documents.onDidChangeContent(({ document }) => {
    if (!abilities.pullDiagnostics) publisher.schedule(document);
  });
  documents.onDidClose(({ document }) => {
    if (!abilities.pullDiagnostics) publisher.clear(document);
  });
  documents.listen(connection);
  connection.listen();
}

function capabilitiesFor({ pullDiagnostics }: Abilities): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(pullDiagnostics && {
      diagnosticProvider: { identifier: 'secretref', interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}
