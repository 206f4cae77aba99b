/** The verbs that find credentials. */

import { json, type Verb } from '../verb.ts';

export const detectionVerbs: readonly Verb[] = [
  {
    name: 'scan',
    summary: 'Find hard-coded credentials in files.',
    usage: '[PATH…] [options]',
    operands: 'paths',
    options: [
      { name: 'stdin', help: 'Scan standard input.' },
      { name: 'stdin-path', value: 'NAME', help: 'The file name that standard input stands for; it tells the language.' },
      { name: 'format', value: 'text|json|sarif', help: 'The kind of report (default: text).' },
      { name: 'output', value: 'FILE', help: 'Write the report to FILE, over an earlier report but over no other file.' },
      { name: 'list-skipped', help: 'Name in the text what was left out or taken for generated; JSON always does.' },
      { name: 'baseline', value: 'FILE', help: 'Follow this baseline instead of the nearest .secretref.baseline.' },
      { name: 'no-baseline', help: 'Follow no baseline.' },
      { name: 'no-config', help: "Follow neither .secretref.json nor other scanners' files." },
      { name: 'no-suppressions', help: 'Report everything: follow no comment, baseline or configuration.' },
    ],
    notes: [
      'Each finding has a line: its place as PATH:LINE:COLUMN, its confidence, its rule, and the name that the value is given to. Of one rule in one file the first 20 are listed. What each rule is about follows once. Values are never shown.',
      'Without a PATH the current folder is scanned. In folders, what .gitignore files exclude is left out unless git keeps it all the same, symbolic links are not followed and binary files are skipped; a PATH that is named is always scanned. The last line counts what was left out, and --list-skipped names it.',
      'In lock files, minified code, source maps and what its first lines say a tool has written, credentials are found by their form and not by their name; the last line counts these files.',
      'The comment secretref-ignore [rule …] silences findings in its own line, secretref-ignore-next-line [rule …] those in the next one; without a rule, the id that a finding shows, they silence all.',
      'Exit code: 0 nothing found or nothing to scan, 1 findings, 2 wrong arguments or a named PATH that could not be read. A file inside a folder that could not be read is reported and does not change the exit code.',
    ],
    load: async () => (await import('../commands/scan.ts')).scanCommand,
  },
  {
    name: 'baseline',
    summary: 'Accept what is found today, so that only what is new is reported.',
    usage: '[PATH…] [options]',
    operands: 'paths',
    options: [
      { name: 'reason', value: 'TEXT', help: 'Why these findings are accepted.' },
      { name: 'expires', value: 'DAY', help: 'The last day on which the new entries count, as 2030-12-31.' },
      { name: 'author', value: 'NAME', help: 'Who accepts them (default: your user name).' },
      { name: 'import', value: 'FILE', repeat: 'yes', help: "Accept only what another scanner's file allows." },
      { name: 'prune', help: 'Take out entries that silence nothing or have expired, and add none.' },
      { name: 'baseline', value: 'FILE', help: "The baseline (default: .secretref.baseline at the repository's top)." },
    ],
    notes: [
      'Each entry knows its finding by rule, path and a salted fingerprint of the value, so that it survives every edit but the one that changes the value, and another credential at its place is reported. Commit the file; an entry whose file was renamed follows it at the next "secretref baseline".',
      '--import takes .gitleaksignore, .gitleaks.toml, .secrets.baseline, .secretlintrc or .secretlintrc.json.',
      'Exit code: 0 written, or there is nothing to write; 2 nothing was changed.',
    ],
    load: async () => (await import('../commands/baseline.ts')).baselineCommand,
  },
  {
    name: 'fix',
    summary: 'Move the credentials of a repository into a vault.',
    usage: '[PATH…] [options]',
    operands: 'paths',
    options: [
      {
        name: 'to',
        value: 'TEMPLATE',
        help: 'Where to, as ref+vault://secret/{project}#/{name} (default: keychain, which is ref+keychain://{project}/{name}).',
      },
      { name: 'env', value: 'FILE', help: 'The env file that maps names to references (default: ./.env).' },
      { name: 'minimum', value: 'CONFIDENCE', help: 'Leave what is less sure: certain, likely or possible (default).' },
      { name: 'dry-run', help: 'Show what would be moved, and change nothing.' },
      { name: 'yes', help: 'Do not ask.' },
      json,
    ],
    notes: [
      'A table says what moves where under which name, and a diff what becomes of each file; values are hidden in both. Then each file is changed as a whole or not at all: its values are written and read back before it is touched. After a crash, run it again.',
      'A value that cannot be moved so that the program stays the same is left, with the reason.',
      'Exit code: 0 all moved, 1 some stay, or nothing was confirmed, 2 something failed.',
    ],
    load: async () => (await import('../commands/fix.ts')).fixCommand,
  },
];
