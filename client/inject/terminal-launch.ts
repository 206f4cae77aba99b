/** Terminal launches: the values of a debug session reach a program in a terminal without being typed there. */

import { randomUUID } from 'node:crypto';
import { type Disposable, debug, window } from 'vscode';
import type { Secret } from '../../core/secret.ts';
import { type Environment, offerEnvironment } from './hand-off.ts';
import type { Configuration } from './launch.ts';

/** In the environment of a terminal launch, this stands for the values that wait for it; it goes no further than the tracker below. */
const marker = 'SECRETREF_LAUNCH';

type Values = ReadonlyMap<string, Secret>;

export interface TerminalLaunches extends Disposable {
  /** The configuration with a mark instead of the values; its references stay, so that they are all that could ever be typed. */
  mark(configuration: Configuration, values: Values): Configuration;
  /** Whether `mark` has dealt with this configuration already: a launch is resolved more than once. */
  isMarked(configuration: Configuration): boolean;
  /** Values that a configuration holds in plain: should its debugger use a terminal on its own account, they are handed off too. */
  watch(values: Values): void;
}

/** `childModule` is the bundle of terminal-child.ts; `runtime` is the Node to run it with. */
export function createTerminalLaunches(childModule: string, runtime: string): TerminalLaunches {
  const waiting = new Map<string, Values>();
  const watched = new Map<string, Secret>();

  /** Changes the debugger's request before VS Code acts on it, which it does with this very object. */
  function handOff({ arguments: request }: RunInTerminal): void {
    const { [marker]: id, ...given } = request.env ?? {};
    const values = waiting.get(id ?? '') ?? typed(given, watched);
    if (values.size === 0) return;
    const environment = (): Environment => ({
      ...given,
      ...Object.fromEntries([...values].map(([name, secret]) => [name, secret.reveal()])),
    });
    const address = offerEnvironment(environment, () => void window.showErrorMessage(neverCalled));
    // In desktop VS Code the runtime is Electron, which is Node only when told so.
    request.env = { ELECTRON_RUN_AS_NODE: '1' };
    request.args = [runtime, childModule, address, ...request.args];
  }

  const tracker = debug.registerDebugAdapterTrackerFactory('*', {
    createDebugAdapterTracker: () => ({
      onDidSendMessage: (message: unknown) => {
        if (isRunInTerminal(message)) handOff(message);
      },
    }),
  });

  // A session may ask for several terminals, so its values wait until it ends.
  const ended = debug.onDidTerminateDebugSession(({ configuration, parentSession }) => {
    if (!parentSession) waiting.delete(markOf(configuration));
  });

  return {
    mark(configuration, values) {
      const id = randomUUID();
      waiting.set(id, values);
      return { ...configuration, env: { ...record(configuration['env']), [marker]: id } };
    },
    isMarked: (configuration) => waiting.has(markOf(configuration)),
    watch(values) {
      for (const [name, secret] of values) watched.set(name, secret);
    },
    dispose() {
      tracker.dispose();
      ended.dispose();
    },
  };
}

const neverCalled =
  'The terminal did not take the values of this launch, so the program runs without them; start it again, or use the Debug Console.';

function markOf(configuration: Configuration): string {
  return String(record(configuration['env'])[marker] ?? '');
}

/** The part of the debug adapter protocol's request that is used here. */
interface RunInTerminal {
  readonly arguments: { args: string[]; env?: Record<string, string | null> };
}

function isRunInTerminal(message: unknown): message is RunInTerminal {
  const { type, command, arguments: request } = record(message);
  return type === 'request' && command === 'runInTerminal' && Array.isArray(record(request)['args']);
}

/** Those of the watched values that this environment holds in plain. */
function typed(environment: Environment, watched: Values): Values {
  return new Map([...watched].filter(([name, secret]) => environment[name] === secret.reveal()));
}

function record(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null ? { ...given } : {};
}
