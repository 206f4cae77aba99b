/** help: the texts of `secretref --help` and `secretref VERB --help`, from the table of verbs. */

import type { Verb } from './verb.ts';
import { verbs } from './verbs.ts';
import { columns, wrap } from './wrap.ts';

export function helpText(verb: Verb | undefined): string {
  return verb ? verbHelp(verb) : overview;
}

const width = 78;

const environment: readonly (readonly [string, string])[] = [
  ['SECRETREF_OFFLINE_DAYS', 'For how many days a copy in the keychain may stand in for a vault out of reach (default: 0).'],
  ['SECRETREF_STORE', 'Where ref+keychain:// keeps values: auto (default), os or file.'],
  [
    'SECRETREF_HOME',
    'The folder of policy.json, consents and the audit log. Default: ~/.local/share/secretref (in XDG_DATA_HOME if set), on macOS ~/Library/Application Support/secretref, on Windows %LOCALAPPDATA%\\secretref.',
  ],
  ['SECRETREF_PASSPHRASE_FILE', 'A file that holds the passphrase of the encrypted file store.'],
];

const overview = [
  ...wrap('Finds hard-coded credentials, keeps them in a vault, and hands them to a program only when it runs.', width),
  '',
  'Usage: secretref COMMAND [options]',
  '',
  'Commands:',
  ...columns(
    verbs.map(({ name, summary }) => [name, summary]),
    width,
  ),
  '',
  'Environment:',
  ...columns(environment, width),
  '',
  'A reference looks like ref+keychain://shop/API_KEY.',
  'Begin with "secretref scan"; "secretref COMMAND --help" tells more of each.',
  '',
].join('\n');

function verbHelp({ name, summary, usage, options, notes }: Verb): string {
  const rows = options.flatMap(({ name, value, help }) =>
    help ? [[`--${name}${value ? ` ${value}` : ''}`, help] as const] : [],
  );
  return [
    summary,
    '',
    `Usage: secretref ${name} ${usage}`,
    ...(rows.length > 0 ? ['', 'Options:', ...columns(rows, width)] : []),
    ...notes.flatMap((note) => ['', ...wrap(note, width)]),
    '',
  ].join('\n');
}
