/** The TypeScript sources of this repository, as git knows them. */

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export function sourceFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts'], { encoding: 'utf8' });
  return listed.split('\n').filter((file) => file !== '' && existsSync(file));
}
