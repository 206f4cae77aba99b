/** harness: one editor for the tests; it speaks LSP with a server over either transport and, at its end, looks for values in all that came back. */

import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import type { TestContext } from 'node:test';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  ConfigurationRequest,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  ShutdownRequest,
} from 'vscode-languageserver';
import { createProtocolConnection } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { folder } from './documents.ts';
import { type RunningServer, runServer, type Transport } from './transports.ts';
import { madeValues } from './values.ts';

export interface Editor {
  readonly transport: Transport;
  /** How diagnostics reach it. */
  readonly diagnostics: 'push' | 'pull';
  /** Ours has the commands that write into a vault. */
  readonly client: 'ours' | 'plain';
  /** The section for a folder's URI, or outside of all. */
  readonly settings?: (scope: string | undefined) => unknown;
  readonly capabilities?: ClientCapabilities;
}

export interface Session {
  readonly server: RunningServer;
  readonly client: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** What was last pushed for the document. */
  published(document: TextDocument): PublishDiagnosticsParams | undefined;
  /** What the server logged, and how often it asked to be asked again. */
  readonly logs: readonly string[];
  readonly refreshes: () => number;
  open(document: TextDocument): Promise<void>;
  /** Replaces `at`, here and in the server. */
  change(document: TextDocument, at: Range, newText: string): Promise<void>;
  close(document: TextDocument): Promise<void>;
  /** Of exactly this version, pushed or pulled. */
  diagnostics(document: TextDocument): Promise<readonly Diagnostic[]>;
  actions(document: TextDocument, at: Range, only?: string[]): Promise<readonly CodeAction[]>;
  /** Carries out an action's edit, which must be of this document's version. */
  apply(document: TextDocument, action: CodeAction): Promise<void>;
  changeSettings(settings: (scope: string | undefined) => unknown): Promise<void>;
  /** The first thing but undefined that `look` gives, looking again after each message of the server. */
  until<Seen>(what: string, look: () => Seen | undefined): Promise<Seen>;
}

/** A started session; at the test's end it is shut down, and nothing that the server ever sent may hold a value. */
export async function startSession(test: TestContext, editor: Editor): Promise<Session> {
  const server = runServer(editor.transport);
  const client = createProtocolConnection(server.reader, server.writer);
  const arrivals = new EventEmitter();
  const published = new Map<string, PublishDiagnosticsParams>();
  const logs: string[] = [];
  let settings = editor.settings;
  let refreshes = 0;
  const arrived = <Answer>(answer: Answer): Answer => {
    setImmediate(() => arrivals.emit('message'));
    return answer;
  };
  client.onNotification(PublishDiagnosticsNotification.type, (params) => void arrived(published.set(params.uri, params)));
  client.onNotification(LogMessageNotification.type, ({ message }) => void arrived(logs.push(message)));
  client.onRequest(DiagnosticRefreshRequest.type, () => void arrived(refreshes++));
  client.onRequest(ConfigurationRequest.type, ({ items }) => arrived(items.map(({ scopeUri }) => settings?.(scopeUri) ?? null)));
  client.onRequest(RegistrationRequest.type, () => arrived(undefined));
  client.listen();

  const initialized = await client.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    workspaceFolders: [folder],
    capabilities: editor.capabilities ?? capabilitiesOf(editor),
    ...(editor.client === 'ours' && { initializationOptions: { secretref: { moveToVault: true } } }),
  });
  await client.sendNotification(InitializedNotification.type, {});
  test.after(() => shutDown(client, server));

  const until: Session['until'] = (what, look) => waitFor(arrivals, what, look);
  return {
    server,
    client,
    initialized,
    published: ({ uri }) => published.get(uri),
    logs,
    refreshes: () => refreshes,
    until,
    open: (document) => client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: openParams(document) }),
    change: (document, at, newText) => change(client, document, at, newText),
    close: ({ uri }) => client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    async diagnostics({ uri, version }) {
      if (editor.diagnostics === 'pull') return pull(client, uri);
      const latest = () => (published.get(uri)?.version === version ? published.get(uri) : undefined);
      return (await until('published diagnostics', latest)).diagnostics;
    },
    async actions({ uri }, at, only) {
      const context = { diagnostics: [], ...(only && { only }) };
      const answer = await client.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range: at, context });
      return (answer ?? []).filter((action): action is CodeAction => typeof action.command !== 'string');
    },
    async apply(document, action) {
      for (const edited of action.edit?.documentChanges ?? []) {
        assert.ok('edits' in edited);
        assert.deepEqual(edited.textDocument, { uri: document.uri, version: document.version });
        const edits = edited.edits.filter((edit) => 'newText' in edit);
        const end = document.positionAt(document.getText().length);
        await change(client, document, { start: { line: 0, character: 0 }, end }, TextDocument.applyEdits(document, edits));
      }
    },
    async changeSettings(changed) {
      settings = changed;
      await client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    },
  };
}

function capabilitiesOf({ diagnostics }: Editor): ClientCapabilities {
  return {
    textDocument: {
      codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
      ...(diagnostics === 'pull' && { diagnostic: {} }),
    },
    workspace: {
      configuration: true,
      didChangeConfiguration: { dynamicRegistration: true },
      workspaceFolders: true,
      workspaceEdit: { documentChanges: true },
      diagnostics: { refreshSupport: true },
    },
  };
}

function openParams(document: TextDocument) {
  const { uri, languageId, version } = document;
  return { uri, languageId, version, text: document.getText() };
}

async function change(client: ProtocolConnection, document: TextDocument, at: Range, text: string): Promise<void> {
  const contentChanges = [{ range: at, text }];
  TextDocument.update(document, contentChanges, document.version + 1);
  const { uri, version } = document;
  await client.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges });
}

async function pull(client: ProtocolConnection, uri: string): Promise<readonly Diagnostic[]> {
  const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  assert.ok(report.kind === 'full');
  return report.items;
}

async function waitFor<Seen>(arrivals: EventEmitter, what: string, look: () => Seen | undefined): Promise<Seen> {
  const { promise, resolve, reject } = Promise.withResolvers<Seen>();
  const check = (): void => {
    const seen = look();
    if (seen !== undefined) resolve(seen);
  };
  const patience = setTimeout(() => reject(new Error(`waited 10 s in vain for ${what}`)), 10_000);
  arrivals.on('message', check);
  check();
  return promise.finally(() => {
    clearTimeout(patience);
    arrivals.off('message', check);
  });
}

async function shutDown(client: ProtocolConnection, server: RunningServer): Promise<void> {
  await client.sendRequest(ShutdownRequest.type);
  await client.sendNotification(ExitNotification.type);
  assert.equal(await server.exited, 0);
  client.dispose();
  const leaked = [...madeValues()].filter((value) => server.sent().includes(value));
  assert.equal(leaked.length, 0, 'no message of the server holds a value');
}
