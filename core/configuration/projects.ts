/** projects: which of a repository's own files speak for a path: of each kind the nearest, from its folder up to the top; the baseline at the top. */

import type { Engine } from '../detect/engine/compile.ts';
import { builtInEngine } from '../detect/engine/compile.ts';
import { groupBy } from '../text/group-by.ts';
import type { BaselineInForce } from './by-baseline.ts';
import { isLeftOut } from './by-configuration.ts';
import type { CustomRule } from './configuration.ts';
import type { Parsers } from './parsers.ts';
import { createReader, type Disk, folderOf, type Notice, type Parts, type ProjectOptions } from './project-reader.ts';
import type { InForce } from './read-in-force.ts';
import { relativeTo, type Silencer } from './silencer.ts';

export interface Project {
  readonly engine: Engine;
  /** The rules that the engine has besides the built-in ones, as data. */
  readonly customRules: readonly CustomRule[];
  /** In the order in which they are asked. */
  readonly silencers: readonly Silencer[];
  readonly baseline?: BaselineInForce;
  /** Whether the configuration leaves the path out. */
  isLeftOut(path: string): boolean;
}

export interface Projects {
  /** The one that speaks for the file at `path`. */
  of(path: string): Project;
  /** So far, in the order in which they were met, each once; of a file with many the first, and how many more. */
  notices(): readonly Notice[];
  /** All that were met so far, by the path of their file. */
  baselines(): ReadonlyMap<string, BaselineInForce>;
  /** Whether a file needs parsers that are not there yet; what it asks for is not in force until then. */
  waits(): 'for parsers' | 'for nothing';
  use(parsers: Parsers): void;
}

/** `remembered` is what was in force by path before; it stays where a file has become unusable, and is kept up to date. */
export function openProjects(disk: Disk, options: ProjectOptions, remembered = new Map<string, InForce>()): Projects {
  const reader = createReader(disk, options, remembered);
  const known = new Map<string, Found>();
  const found = (parts: Parts): Found => ({ parts, project: toProject(parts) });
  const top = found(reader.top());
  const at = (folder: string): Found => {
    const cached = known.get(folder);
    if (cached) return cached;
    const parent = disk.parentOf(folder);
    const above = parent === undefined ? top : at(parent);
    const parts = reader.partsOf(folder, above.parts, parent === undefined ? 'at the top' : 'inside');
    const own = parts === above.parts ? above : found(parts);
    known.set(folder, own);
    return own;
  };
  return {
    of: (path) => at(folderOf(path)).project,
    notices: () => firstOfEach([...reader.notices.values()]),
    baselines: () => reader.baselines,
    waits: reader.waits,
    use(parsers) {
      reader.use(parsers);
      known.clear();
    },
  };
}

/** A repository can have thousands of them, which would hide everything else that is told. */
function firstOfEach(notices: readonly Notice[]): Notice[] {
  return [...groupBy(notices, ({ path }) => path)].flatMap(([path, own]) => {
    const more = own.slice(mostOfFile);
    if (more.length === 0) return own;
    const weight = more.some((notice) => notice.weight === 'refused') ? 'refused' : 'warning';
    return [...own.slice(0, mostOfFile), { path, problem: `it has ${more.length} more such problems`, weight }];
  });
}

const mostOfFile = 20;

interface Found {
  readonly parts: Parts;
  readonly project: Project;
}

function toProject({ configuration, baseline, foreign }: Parts): Project {
  return {
    engine: configuration?.inForce.engine ?? builtInEngine(),
    customRules: configuration?.inForce.customRules ?? [],
    silencers: [...(configuration ? [configuration.inForce.silencer] : []), ...(baseline ? [baseline] : []), ...foreign.values()],
    ...(baseline && { baseline }),
    isLeftOut: (path) =>
      configuration !== undefined && isLeftOut(configuration.inForce.configuration, relativeTo(configuration.folder, path)),
  };
}
