/**
 * The state folder: every byte that one run of VS Code leaves behind is under it, so that a sweep has one place to look.
 * It is removed after the run, unless E2E_KEEP_STATE is set; then its path is printed. E2E_STATE names a folder that the caller removes.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { e2eFolder } from './paths.ts';

export type Settings = Readonly<Record<string, unknown>>;

export type State = {
  readonly folder: string;
  readonly home: string;
  readonly userData: string;
  readonly extensions: string;
  /** TMPDIR and XDG_RUNTIME_DIR of everything in the run. */
  readonly temporary: string;
};

/** A fresh state folder with our user settings, overlaid with the given ones. */
export function createState(settings: Settings = {}): State {
  // A short name: VS Code puts sockets under `temporary`, and a socket's path is limited to 107 bytes.
  const folder = process.env.E2E_STATE ?? mkdtempSync(path.join(tmpdir(), 'srefe2e-'));
  const state: State = {
    folder,
    home: path.join(folder, 'home'),
    userData: path.join(folder, 'user-data'),
    extensions: path.join(folder, 'extensions'),
    temporary: path.join(folder, 'tmp'),
  };
  mkdirSync(path.join(state.userData, 'User'), { recursive: true });
  for (const made of [state.home, state.extensions, state.temporary]) mkdirSync(made, { mode: 0o700 });
  const ours: unknown = JSON.parse(readFileSync(path.join(e2eFolder, 'host/settings.json'), 'utf8'));
  const all = { ...(ours as Settings), ...settings };
  writeFileSync(path.join(state.userData, 'User/settings.json'), JSON.stringify(all, null, 2));
  return state;
}

/** A copy of a fixture folder inside the state, so that a test may change it. */
export function copyWorkspace(state: State, fixture: string): string {
  const workspace = path.join(state.folder, 'workspaces', path.basename(fixture));
  cpSync(fixture, workspace, { recursive: true });
  return workspace;
}

/**
 * The environment of a process of this run: the caller's, moved into the state folder, plus `extra`.
 * DBUS_SESSION_BUS_ADDRESS is passed on, so that the extension finds the keyring that the caller set up.
 */
export function environment(state: State, extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|XDG_|NODE_TEST_CONTEXT$)/.test(name));
  return {
    ...Object.fromEntries(kept),
    HOME: state.home,
    TMPDIR: state.temporary,
    XDG_RUNTIME_DIR: state.temporary,
    SHELL: '/bin/bash',
    // Else the workbench asks open-vsx.org for updates.
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
    ...extra,
  };
}

export function disposeState(state: State): void {
  if (process.env.E2E_STATE) return;
  if (process.env.E2E_KEEP_STATE) console.log(`kept ${state.folder}`);
  else rmSync(state.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
