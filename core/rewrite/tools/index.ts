/** tools: who reads which file. The first that fits counts, so what has a name of its own stands before what is known by its text. */

import { deploymentTools } from './deployment.ts';
import { editorTools } from './editors.ts';
import { frameworkTools } from './frameworks.ts';
import { packageTools } from './packages.ts';
import { pipelineTools } from './pipelines.ts';
import { serviceTools } from './services.ts';
import type { Tool } from './tool.ts';

export function toolOf(path: string, text: string): Tool | undefined {
  return tools.find(({ files, holds }) => files.test(path) && (!holds || holds.test(text)));
}

const tools: readonly Tool[] = [
  ...pipelineTools,
  ...editorTools,
  ...packageTools,
  ...frameworkTools,
  ...serviceTools,
  ...deploymentTools,
];
