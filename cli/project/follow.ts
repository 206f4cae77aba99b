/** follow: the project files that speak for a path, with what reads their patterns loaded as soon as one has some. */

import { loadParsers } from '../../core/configuration/parsers.ts';
import type { Disk, Notice, ProjectOptions } from '../../core/configuration/project-reader.ts';
import { openProjects, type Project, type Projects } from '../../core/configuration/projects.ts';
import { wholePath } from '../../server/project-disk.ts';
import { note, printable } from '../print.ts';
import { shownPath } from '../sources/files.ts';

export interface Followed {
  /** For a file as its source names it. */
  of(path: string): Promise<Project>;
  readonly projects: Projects;
}

export function followProjects(disk: Disk, options: ProjectOptions): Followed {
  const projects = openProjects(disk, options);
  let isLoaded = false;
  return {
    async of(path) {
      const project = projects.of(wholePath(path));
      if (isLoaded || projects.waits() === 'for nothing') return project;
      isLoaded = true;
      projects.use(await loadParsers());
      return projects.of(wholePath(path));
    },
    projects,
  };
}

/** One sentence each; refused when something that the project asks for is not in force. */
export function tellNotices(notices: readonly Notice[]): Notice['weight'] {
  for (const notice of notices) note(sentenceOf(notice));
  return notices.some(({ weight }) => weight === 'refused') ? 'refused' : 'warning';
}

function sentenceOf({ path, line, field, problem, weight }: Notice): string {
  const place = [shownPath(path), ...(line === undefined ? [] : [`line ${line}`]), ...(field ? [field] : [])].join(', ');
  return printable(`${place}: ${problem}${weight === 'refused' ? '' : '; the rest counts'}.`);
}
