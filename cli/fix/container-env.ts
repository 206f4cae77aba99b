/** container-env: Compose files that hand the env file to containers as it stands, so that those get references in the place of values. */

import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readYaml } from '../../core/rewrite/files/yaml.ts';
import { readExactly } from './replace-file.ts';

/** Names of files beside the env file. */
export function composeFilesWith(envFile: string): readonly string[] {
  const folder = dirname(envFile);
  return readdirSync(folder)
    .filter((name) => /^(?:docker-)?compose[^/]*\.ya?ml$/i.test(name))
    .filter((name) => {
      const file = readExactly(join(folder, name));
      return file.kind === 'text' && handsOver(file.text, basename(envFile));
    });
}

/** https://docs.docker.com/reference/compose-file/services/#env_file: one file, a list of files, or a list of their paths and options. */
function handsOver(text: string, envName: string): boolean {
  return readYaml(text).scalars.some(
    ({ keys, inside }) =>
      /^services\/[^/]+\/env_file(?:\/\*)?(?:\/path)?$/.test(keys.join('/')) &&
      text.slice(inside.start, inside.end).replace(/^\.\//, '') === envName,
  );
}
