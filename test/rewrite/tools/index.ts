/** tools: all files that a tool reads for real. */

import { deploymentFiles } from './deployment.ts';
import { dockerFiles } from './docker.ts';
import { javaFiles } from './java.ts';
import { packageFiles } from './packages.ts';
import type { ReadFile } from './read-file.ts';
import { serviceFiles } from './services.ts';

export const readFiles: readonly ReadFile[] = [
  ...packageFiles,
  ...deploymentFiles,
  ...dockerFiles,
  ...serviceFiles,
  ...javaFiles,
];
