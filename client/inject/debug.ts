/** Debug injection: resolves the references of a launch just before its debugger gets the configuration. */

import {
  type CancellationToken,
  type DebugConfiguration,
  type Disposable,
  debug,
  Uri,
  type WorkspaceFolder,
  window,
  workspace,
} from 'vscode';
import type { Reference } from '../../core/reference/reference.ts';
import { readValue } from '../../core/reference/value.ts';
import type { Secret } from '../../core/secret.ts';
import { type EnvironmentPlan, loaderWarnings, planEnvironment } from '../../vault/inject.ts';
import type { Resolution } from '../../vault/resolution.ts';
import { setValue } from '../commands/set-value.ts';
import { launchEnvFiles, readText } from '../env-file.ts';
import type { Host } from '../host.ts';
import {
  awaitsSubstitution,
  type Configuration,
  detailsOf,
  envFiles,
  isChildSession,
  launchWarnings,
  ownEnvironment,
  programOf,
  runsInTerminal,
  withEnvironment,
} from './launch.ts';
import type { TerminalLaunches } from './terminal-launch.ts';

/**
 * For every debugger. The second hook sees `${…}` substituted and what language extensions merged into `env`; the first serves hosts
 * that call only it when there is no launch.json. Whichever comes later finds no reference left: both may be called, and twice.
 */
export function registerDebugInjection(host: Host, terminals: TerminalLaunches): Disposable {
  return debug.registerDebugConfigurationProvider('*', {
    async resolveDebugConfiguration(folder, configuration, token) {
      if (awaitsSubstitution(configuration)) {
        await prepare(host, folder ?? onlyFolder(), configuration);
        return configuration;
      }
      const injected = await inject(host, terminals, folder, configuration, token);
      // VS Code has yet to substitute, and must not read a value as `${…}`; nor may the second hook read one as a reference.
      return injected && holdsSyntax(injected) ? configuration : injected;
    },
    resolveDebugConfigurationWithSubstitutedVariables: (folder, configuration, token) =>
      inject(host, terminals, folder, configuration, token),
  });
}

/** The keychain's thread starts while VS Code substitutes. What is wrong with the launch is told by the hook that resolves. */
async function prepare(host: Host, folder: WorkspaceFolder | undefined, configuration: DebugConfiguration): Promise<void> {
  if (!workspace.isTrusted || configuration.request !== 'launch' || isChildSession(configuration)) return;
  const plan = await planLaunch(folder, configuration, ownEnvironment(configuration)).catch(() => undefined);
  if (plan && plan.wanted.length > 0) host.vault.prepare();
}

/** Undefined stops the launch. */
async function inject(
  host: Host,
  terminals: TerminalLaunches,
  given: WorkspaceFolder | undefined,
  configuration: DebugConfiguration,
  token?: CancellationToken,
): Promise<DebugConfiguration | undefined> {
  const folder = given ?? onlyFolder();
  if (configuration.request !== 'launch' || isChildSession(configuration) || terminals.isMarked(configuration))
    return configuration;
  try {
    const own = ownEnvironment(configuration);
    const plan = await planLaunch(folder, configuration, own);
    const [problem] = plan.problems;
    if (problem) return stop(problem);
    if (plan.wanted.length === 0) return configuration;
    if (!workspace.isTrusted)
      return stop(
        'This launch needs secret values, and they are resolved in trusted folders only; trust this folder to start it.',
      );
    const launch = {
      purpose: 'debug',
      // A launch of a workspace file with several folders belongs to none of them, so no folder's consent covers it.
      folder: (folder?.uri ?? workspace.workspaceFile ?? Uri.file('/')).fsPath,
      details: detailsOf(configuration),
      launcher: configuration.type,
      ...programOf(configuration),
    } as const;
    const resolution = await host.vault.resolver.resolve(
      plan.wanted,
      launch,
      [...plan.warnings, ...loaderWarnings(own), ...launchWarnings(configuration)],
      abortSignal(token),
    );
    host.log.info('debug.inject', { variables: plan.wanted.length, outcome: resolution.kind });
    if (resolution.kind !== 'resolved') return refuse(host, resolution);
    for (const notice of resolution.notices) void window.showWarningMessage(notice);
    return { ...configuration, ...delivered(terminals, configuration, resolution.values) };
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

function delivered(
  terminals: TerminalLaunches,
  configuration: Configuration,
  values: ReadonlyMap<string, Secret>,
): Configuration {
  if (runsInTerminal(configuration)) return terminals.mark(configuration, values);
  terminals.watch(values);
  return withEnvironment(configuration, values);
}

/** The launch's own variables win over its `envFile`, that over the profile's file, and that over the env file of the folder. */
async function planLaunch(
  folder: WorkspaceFolder | undefined,
  configuration: DebugConfiguration,
  own: ReadonlyMap<string, string>,
): Promise<EnvironmentPlan> {
  const files: { path: string; text: string }[] = [];
  for (const path of envFiles(configuration)) {
    const uri = isAbsolute(path)
      ? (folder?.uri ?? Uri.file('/')).with({ path: Uri.file(path).path })
      : folder && Uri.joinPath(folder.uri, path);
    const text = uri && (await readText(uri));
    if (text !== undefined) files.push({ path, text });
  }
  for (const { uri, text } of folder ? await launchEnvFiles(folder.uri, configuration['secretrefProfile']) : [])
    if (text !== undefined) files.push({ path: uri.path, text });
  return planEnvironment({ own, files });
}

function onlyFolder(): WorkspaceFolder | undefined {
  const [first, ...others] = workspace.workspaceFolders ?? [];
  return others.length === 0 ? first : undefined;
}

function holdsSyntax(configuration: Configuration): boolean {
  return [...ownEnvironment(configuration)].some(([name, value]) => value.includes('${') || readValue(name, value) !== undefined);
}

function isAbsolute(path: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:)/.test(path);
}

function stop(message: string): undefined {
  void window.showErrorMessage(message);
  return undefined;
}

function refuse(host: Host, resolution: Exclude<Resolution, { kind: 'resolved' }>): undefined {
  if (resolution.kind === 'failed' && resolution.missing) void offerToSet(host, resolution.message, resolution.missing);
  else stop(resolution.message);
  return undefined;
}

async function offerToSet(host: Host, message: string, missing: Reference): Promise<void> {
  const setIt = 'Set a Value…';
  if ((await window.showErrorMessage(message, setIt)) === setIt) await setValue(host, missing);
}

function abortSignal(token: CancellationToken | undefined): AbortSignal {
  const controller = new AbortController();
  token?.onCancellationRequested(() => controller.abort());
  return controller.signal;
}
