/** projects: what the repository of each document asks for, read from its files when it is first needed and again when one changes. */

import { fileURLToPath } from 'node:url';
import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { importedFiles } from '../core/configuration/foreign/files.ts';
import { loadParsers, type Parsers } from '../core/configuration/parsers.ts';
import { baselineFile, configurationFile, type Notice } from '../core/configuration/project-reader.ts';
import { openProjects, type Project } from '../core/configuration/projects.ts';
import type { InForce } from '../core/configuration/read-in-force.ts';
import { showForeign } from '../core/text/foreign.ts';
import type { Abilities } from './client-abilities.ts';
import { openProjectDisk, wholePath } from './project-disk.ts';
import { attempt, send } from './rim.ts';

/** The project of a document, with the path by which it knows it. */
export interface Place {
  readonly project: Project;
  readonly path: string;
}

export interface FollowedProjects {
  /** Undefined for what lies in no folder of this machine. */
  placeOf(uri: string): Place | undefined;
  /** To be called once the editor is ready to be asked. */
  follow(abilities: Abilities): void;
}

/** `changed` is called whenever a project asks for something else than before. */
export function followProjects(connection: Connection, folders: () => readonly string[], changed: () => void): FollowedProjects {
  // A file that has become unusable leaves in force what it asked for before.
  const remembered = new Map<string, InForce>();
  const disk = openProjectDisk(() => folders().flatMap((uri) => pathOf(uri) ?? []));
  const open = () => openProjects(disk, { configuration: 'follow', baseline: 'follow' }, remembered);
  let projects = open();
  let parsers: Parsers | undefined;
  let loading: 'not yet' | 'asked for' = 'not yet';
  let told = new Set<string>();

  const tell = (notices: readonly Notice[]): void => {
    for (const sentence of notices.map(sentenceOf)) {
      if (told.has(sentence)) continue;
      told.add(sentence);
      connection.console.warn(sentence);
    }
  };
  const load = async (): Promise<void> => {
    loading = 'asked for';
    parsers = await loadParsers();
    projects.use(parsers);
    changed();
  };
  return {
    placeOf(uri) {
      const path = pathOf(uri);
      if (path === undefined) return undefined;
      const project = projects.of(path);
      if (projects.waits() === 'for parsers' && loading === 'not yet')
        load().catch(() => connection.console.error('The patterns of the project could not be loaded; please report this line.'));
      tell(projects.notices());
      return { project, path };
    },
    follow({ watchedFiles }) {
      if (!watchedFiles) return;
      const names = [configurationFile, baselineFile, ...importedFiles.map(({ name }) => name)];
      const watchers = names.map((name) => ({ globPattern: `**/${name}` }));
      send(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
      connection.onDidChangeWatchedFiles(() =>
        attempt(connection, 'reading the project', () => {
          told = new Set();
          projects = open();
          if (parsers) projects.use(parsers);
          changed();
        }),
      );
    },
  };
}

function pathOf(uri: string): string | undefined {
  if (!/^(?:file|vscode-notebook-cell):/.test(uri)) return undefined;
  try {
    return wholePath(fileURLToPath(uri.replace(/^vscode-notebook-cell:\/\/[^/]*/, 'file://').replace(/[?#].*$/s, '')));
  } catch {
    return undefined;
  }
}

function sentenceOf({ path, line, field, problem, weight }: Notice): string {
  const place = [path, ...(line === undefined ? [] : [`line ${line}`]), ...(field ? [field] : [])].join(', ');
  const rest = weight === 'refused' ? 'what was in force before stays' : 'the rest counts';
  return showForeign(`${place}: ${problem}; ${rest}.`);
}
