/** project-reader: reads the files that speak for a folder; what is wrong with one is noted, and what was read from it before stays. */

import { readBaseline } from './baseline.ts';
import { type BaselineInForce, byBaseline, type Fingerprint } from './by-baseline.ts';
import { foreignFiles } from './foreign/files.ts';
import type { Parsers } from './parsers.ts';
import { type InForce, readInForce } from './read-in-force.ts';
import type { Silencer } from './silencer.ts';

/** What projects need of the machine; paths are whole, with forward slashes. */
export interface Disk {
  read(path: string): FileRead;
  /** The folder above, as far as its files may speak for this one; undefined at the top. */
  parentOf(folder: string): string | undefined;
  readonly fingerprint: Fingerprint;
  /** Lower-case hexadecimal. */
  sha1(value: string): string;
  /** YYYY-MM-DD. */
  today(): string;
}

export type FileRead =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  /** `problem` is a clause. */
  | { readonly kind: 'unread'; readonly problem: string };

/** What is wrong with one of the files. */
export interface Notice {
  readonly path: string;
  /** From 1; undefined when it is about the file as a whole. */
  readonly line?: number;
  readonly field?: string;
  /** A clause. */
  readonly problem: string;
  /** refused: something that the project asks for is not in force. */
  readonly weight: 'refused' | 'warning';
}

export interface ProjectOptions {
  readonly configuration: 'follow' | 'refuse';
  /** A path: this file instead of any that lies in the repository. */
  readonly baseline: 'follow' | 'refuse' | { readonly path: string };
}

/** What lies in a folder or, where it has none of its own, above it. */
export interface Parts {
  readonly configuration?: { readonly folder: string; readonly inForce: InForce };
  readonly baseline?: BaselineInForce;
  readonly foreign: ReadonlyMap<string, Silencer>;
}

export const configurationFile = '.secretref.json';
export const baselineFile = '.secretref.baseline';

export interface ProjectReader {
  /** The parts above all folders. */
  top(): Parts;
  /** A baseline counts at a project's top only, so that there is one. */
  partsOf(folder: string, above: Parts, place: 'at the top' | 'inside'): Parts;
  use(parsers: Parsers): void;
  /** Whether a file needs parsers that are not there yet. */
  waits(): 'for parsers' | 'for nothing';
  readonly notices: ReadonlyMap<string, Notice>;
  /** By path. */
  readonly baselines: ReadonlyMap<string, BaselineInForce>;
}

/** `remembered` is what was in force by path; it is kept up to date. */
export function createReader(disk: Disk, options: ProjectOptions, remembered: Map<string, InForce>): ProjectReader {
  const notices = new Map<string, Notice>();
  const baselines = new Map<string, BaselineInForce>();
  let parsers: Parsers | undefined;
  let waits: ReturnType<ProjectReader['waits']> = 'for nothing';

  const notice = (one: Notice): void => void notices.set(JSON.stringify(one), one);
  const textOf = (path: string): string | undefined => {
    const read = disk.read(path);
    if (read.kind === 'unread') notice({ path, problem: `it was not read: ${read.problem}`, weight: 'refused' });
    return read.kind === 'text' ? read.text : undefined;
  };
  const baselineAt = (path: string): BaselineInForce | undefined => {
    const known = baselines.get(path);
    if (known) return known;
    const text = textOf(path);
    const read = text === undefined ? undefined : readBaseline(text);
    if (read?.kind === 'malformed') notice({ path, line: read.line, problem: read.problem, weight: 'refused' });
    if (read?.kind !== 'read') return undefined;
    const baseline = byBaseline(read.baseline, folderOf(path), disk.fingerprint, disk.today());
    baselines.set(path, baseline);
    return baseline;
  };
  const configurationAt = (path: string): InForce | undefined => {
    const text = textOf(path);
    if (text === undefined) return undefined;
    const read = readInForce(text, parsers?.compile);
    for (const one of read.notices) notice({ path, ...one });
    if (read.waits === 'for parsers') waits = 'for parsers';
    const inForce = read.inForce ?? remembered.get(path);
    if (inForce) remembered.set(path, inForce);
    return inForce;
  };
  const foreignAt = (folder: string): (readonly [string, Silencer])[] =>
    foreignFiles.flatMap(({ name, read }) => {
      const path = `${folder}/${name}`;
      const text = textOf(path);
      if (text === undefined) return [];
      if (!parsers) {
        waits = 'for parsers';
        return [];
      }
      const result = read(text, folder, parsers, disk.sha1);
      const problems = result.kind === 'malformed' ? [result.problem] : result.warnings;
      for (const problem of problems) notice({ path, problem, weight: 'warning' });
      return result.kind === 'malformed' ? [] : [[name, result.silencer] as const];
    });

  return {
    top() {
      const baseline = typeof options.baseline === 'string' ? undefined : baselineAt(options.baseline.path);
      return { foreign: new Map(), ...(baseline && { baseline }) };
    },
    partsOf(folder, above, place) {
      const isFollowed = options.configuration === 'follow';
      const inForce = isFollowed ? configurationAt(`${folder}/${configurationFile}`) : undefined;
      const followsBaseline = options.baseline === 'follow' && place === 'at the top';
      const baseline = followsBaseline ? baselineAt(`${folder}/${baselineFile}`) : undefined;
      const foreign = isFollowed ? foreignAt(folder) : [];
      if (!inForce && !baseline && foreign.length === 0) return above;
      return {
        ...above,
        ...(inForce && { configuration: { folder, inForce } }),
        ...(baseline && { baseline }),
        foreign: new Map([...above.foreign, ...foreign]),
      };
    },
    use(given) {
      parsers = given;
      waits = 'for nothing';
    },
    waits: () => waits,
    notices,
    baselines,
  };
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
