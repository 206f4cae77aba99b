/** docs/files.md is made from the files of these tests and from what the fix makes of them; UPDATE=1 writes it. */

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import type { Reference } from '../../../../core/reference/reference.ts';
import { sayNotes } from '../../../../core/rewrite/note.ts';
import { readFiles } from '../../../rewrite/tools/index.ts';
import { moved } from '../moved.ts';
import { declined } from './declined.ts';
import { interpolated } from './interpolated.ts';
import { restructured } from './restructured.ts';

const page = resolve(import.meta.dirname, '../../../../docs/files.md');

test('the page of files is that of this version', () => {
  const text = pageOf();
  if (process.env['UPDATE'] === '1') writeFileSync(page, text);
  assert.ok(readFileSync(page, 'utf8') === text, 'UPDATE=1 writes docs/files.md');
});

function pageOf(): string {
  const moves = [
    ...interpolated.map(({ path, page: link, before, reference }) => rowOf(path, link, before, reference)),
    ...restructured.map(([link, path, before]) => rowOf(path, link, before)),
  ];
  const stays = declined.map(([path, before]) => {
    const { plan } = moved('plaintext', before, { path });
    return `| \`${path}\` | ${plan.kind === 'refused' ? plan.reason.replace(/^Line \d+ cannot .*? by hand: /, '') : ''} |`;
  });
  return [
    '# Files of the quick-fix',
    'What *Move to the keychain* leaves in a file that is no source code, under the name `API_KEY`: what the tool that reads this file puts there ' +
      'itself, in comments, order and layout that stay as they are. Each tool is linked to its own documentation. An env file and the environment of ' +
      'a debug launch hold the reference itself, since `secretref run` and F5 resolve it. Where a tool is named, a test had it read such a file ' +
      'before and after the move, or check the one after it (`npm run test:rewrite`); elsewhere the form rests on the documentation alone.',
    ['| file | the quick-fix will | and the value comes from | read by |', '| --- | --- | --- | --- |', ...new Set(moves)].join(
      '\n',
    ),
    'A variable that the environment gives has a line in the env file; start the tool by `secretref run -- TOOL`.',
    '## No fix',
    'A reference that nothing resolves would be taken for the value itself, so nothing is written where the tool is unknown, and here:',
    ['| file | why |', '| --- | --- |', ...new Set(stays)].join('\n'),
    '',
  ].join('\n\n');
}

const readers: ReadonlyMap<string, string> = new Map(readFiles.map(({ path, needs, by }) => [path, by ?? needs]));

function rowOf(path: string, link: string, before: string, reference?: Reference): string {
  const { plan } = moved('plaintext', before, { path, ...(reference && { reference }) });
  if (plan.kind === 'refused') return '';
  const [verb = '', ...rest] = plan.change.split(' ');
  const what = verb === 'write' || verb === 'read' ? `${verb} \`${rest.join(' ')}\`` : plan.change;
  return `| [\`${path}\`](${link}) | ${what} | ${plan.mapping ? `\`${plan.mapping.name}\` in the environment` : (sayNotes(plan.note ? [plan.note] : [])[0]?.split(':')[0] ?? 'nowhere: people read it')} | ${readers.get(path) ?? ''} |`;
}
