/** What a debug configuration says of its program and environment, whichever of the usual shapes it uses; pure, and tested without an editor. */

import type { Secret } from '../../core/secret.ts';

/** A debug configuration as VS Code hands it over: any JSON. */
export type Configuration = Readonly<Record<string, unknown>>;

/** The variables set on the launch itself: `env`, an object, and cppdbg's `environment`, an array of name and value. */
export function ownEnvironment(configuration: Configuration): Map<string, string> {
  const own = new Map<string, string>();
  for (const [name, value] of Object.entries(record(configuration['env']))) {
    // js-debug takes null as "unset"; such a name is the launch's own decision as well.
    own.set(name, typeof value === 'string' ? value : '');
  }
  for (const { name, value } of environmentArray(configuration)) own.set(name, value);
  return own;
}

export function envFiles(configuration: Configuration): string[] {
  const given = configuration['envFile'];
  return (Array.isArray(given) ? given : [given]).filter((path): path is string => typeof path === 'string' && path !== '');
}

export function programOf(configuration: Configuration): { readonly program: string; readonly args: readonly string[] } {
  const first = ['runtimeExecutable', 'program', 'module', 'mainClass', 'command']
    .map((key) => configuration[key])
    .filter(isText);
  const [program = '', ...rest] = first;
  const given = configuration['args'];
  const args = Array.isArray(given) ? given.map(String) : isText(given) ? [given] : [];
  return { program, args: [...rest, ...args] };
}

/** What else decides which code runs, by the names that the common debuggers use, as `name=value`. */
export function detailsOf(configuration: Configuration): string[] {
  return deciding.flatMap((name) => {
    const value = configuration[name];
    const isSet = value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
    return isSet ? [`${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`] : [];
  });
}

const deciding = [
  ...[
    'cwd',
    'runtimeArgs',
    'runtimeVersion',
    'python',
    'pythonPath',
    'pythonArgs',
    'vmArgs',
    'classPaths',
    'modulePaths',
    'javaExec',
  ],
  ...['miDebuggerPath', 'miDebuggerServerAddress', 'setupCommands', 'customLaunchSetupCommands', 'dlvToolPath', 'buildFlags'],
  ...['initCommands', 'preRunCommands', 'launchCommands', 'preLaunchTask', 'postDebugTask', 'debugServer', 'pipeTransport'],
];

/** The configuration with these values in it, in the place where its kind of debugger looks for them. */
export function withEnvironment(configuration: Configuration, values: ReadonlyMap<string, Secret>): Configuration {
  const plain = [...values].map(([name, secret]) => ({ name, value: secret.reveal() }));
  if (Array.isArray(configuration['environment'])) {
    const kept = environmentArray(configuration).filter(({ name }) => !values.has(name));
    return { ...configuration, environment: [...kept, ...plain] };
  }
  const env: Record<string, unknown> = { ...record(configuration['env']) };
  for (const { name, value } of plain) env[name] = value;
  return { ...configuration, env };
}

/** Facts that a person should know before values go into this launch. */
export function launchWarnings(configuration: Configuration): string[] {
  const trace = configuration['trace'];
  // js-debug has turned its own default into an object by now; only with a file in it is anything written.
  const isTraced = trace === true || Boolean(record(trace)['logFile']) || configuration['logToFile'] === true;
  return isTraced ? ['This launch has "trace" on; its debugger may write the values into a log file.'] : [];
}

/** Whether the program will run in a terminal, by the usual names of that setting; debugpy does so unless told otherwise. */
export function runsInTerminal(configuration: Configuration): boolean {
  const where =
    configuration['console'] ??
    configuration['terminal'] ??
    (configuration['type'] === 'debugpy' ? 'integratedTerminal' : undefined);
  return configuration['externalConsole'] === true || /^(?:integrated|external)/.test(String(where));
}

/** Whether `${…}` variables are still to be substituted. */
export function awaitsSubstitution(configuration: Configuration): boolean {
  return JSON.stringify(configuration).includes('${');
}

/** js-debug starts child sessions for one launch; the program already has its environment then. */
export function isChildSession(configuration: Configuration): boolean {
  return configuration['__pendingTargetId'] !== undefined;
}

function environmentArray(configuration: Configuration): { readonly name: string; readonly value: string }[] {
  const given = configuration['environment'];
  if (!Array.isArray(given)) return [];
  return given.map(record).flatMap(({ name, value }) => (isText(name) && typeof value === 'string' ? [{ name, value }] : []));
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function record(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null ? { ...given } : {};
}
