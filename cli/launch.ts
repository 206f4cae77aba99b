/** launch: the start of a program as consent sees it: everything that decides which code receives the values. */

import { isLoaderVariable } from '../core/reference/variable.ts';
import type { Launch } from '../vault/consent.ts';
import type { Environment } from './environment.ts';

export interface Command {
  /** Absolute. */
  readonly program: string;
  readonly args: readonly string[];
  /** Where it starts: our own current folder. */
  readonly cwd: string;
}

export function launchOf({ plan, folder }: Environment, { program, args, cwd }: Command): Launch {
  const loaders = [...plan.plain].filter(([name]) => isLoaderVariable(name)).map(([name, value]) => `${name}=${value}`);
  return {
    purpose: 'run',
    folder,
    launcher: 'run',
    program,
    args,
    details: [...(cwd === folder ? [] : [`cwd=${cwd}`]), ...loaders.toSorted()],
  };
}
