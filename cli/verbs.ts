/** verbs: the table of commands: what each is for, its options, and the file that does it, loaded only when it is asked for. */

import type { Given } from './given.ts';

export interface Verb {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What follows the name. */
  readonly usage: string;
  readonly operands: 'none' | 'paths' | 'reference' | 'command';
  readonly options: readonly Option[];
  /** Paragraphs below the options. */
  readonly notes: readonly string[];
  load(): Promise<Command>;
}

export interface Option {
  readonly name: string;
  /** The placeholder of its value; a flag has none. */
  readonly value?: string;
  /** Set when the option may be given more than once. */
  readonly repeat?: 'yes';
  /** An option without it is understood and not listed. */
  readonly help?: string;
}

/** Returns the exit code. */
export type Command = (given: Given) => Promise<number>;

const json: Option = { name: 'json', help: 'Print JSON.' };
const envFiles: readonly Option[] = [
  {
    name: 'env',
    value: 'FILE',
    repeat: 'yes',
    help: 'Read variables from FILE instead of ./.env; a later file overrides an earlier one.',
  },
  // Where Node was started without `--` it takes NODE_OPTIONS out of this one for itself (cli/main.ts, cli/environment.ts).
  { name: 'env-file', value: 'FILE', repeat: 'yes' },
];

export const verbs: readonly Verb[] = [
  {
    name: 'scan',
    summary: 'Find hard-coded credentials in files.',
    usage: '[PATH…] [options]',
    operands: 'paths',
    options: [
      { name: 'stdin', help: 'Scan standard input.' },
      { name: 'stdin-path', value: 'NAME', help: 'The file name that standard input stands for; it tells the language.' },
      { name: 'format', value: 'text|json|sarif', help: 'The kind of report (default: text).' },
      { name: 'output', value: 'FILE', help: 'Write the report to FILE.' },
      { name: 'baseline', value: 'FILE', help: 'Follow this baseline instead of the nearest .secretref.baseline.' },
      { name: 'no-baseline', help: 'Follow no baseline.' },
      { name: 'no-config', help: "Follow neither .secretref.json nor other scanners' files." },
      { name: 'no-suppressions', help: 'Report everything: follow no comment, baseline or configuration.' },
    ],
    notes: [
      'Without a PATH the current folder is scanned. In folders, what .gitignore files exclude is left out, symbolic links are not followed and binary files are skipped; a PATH that is named is always scanned.',
      'The comment secretref-ignore [rule …] silences findings in its own line, secretref-ignore-next-line [rule …] those in the next one; without a rule, the name in parentheses behind a finding, they silence all.',
      'Exit code: 0 nothing found, 1 findings, 2 wrong arguments or a named PATH that could not be read. A file inside a folder that could not be read is reported and does not change the exit code.',
    ],
    load: async () => (await import('./commands/scan.ts')).scanCommand,
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
      'Exit code: 0 written, 2 nothing was changed.',
    ],
    load: async () => (await import('./commands/baseline.ts')).baselineCommand,
  },
  {
    name: 'set',
    summary: 'Store a value under a reference.',
    usage: 'REF',
    operands: 'reference',
    options: [],
    notes: [
      'On a terminal you are asked for the value, which shows as one bullet per character; otherwise it is read from standard input, less one line break at its end. It is never an argument. A store that needs a passphrase asks for it first.',
      'Exit code: 0 stored, 2 nothing was changed, 130 after Ctrl+C.',
    ],
    load: async () => (await import('./commands/set.ts')).setCommand,
  },
  {
    name: 'list',
    summary: 'List the references that have a value here.',
    usage: '[options]',
    operands: 'none',
    options: [json],
    notes: ['Values are never shown. Which store holds them is said on stderr.'],
    load: async () => (await import('./commands/list.ts')).listCommand,
  },
  {
    name: 'remove',
    summary: 'Remove the value of a reference.',
    usage: 'REF',
    operands: 'reference',
    options: [],
    notes: ['Exit code: 0 removed, 1 there was none.'],
    load: async () => (await import('./commands/remove.ts')).removeCommand,
  },
  {
    name: 'run',
    summary: 'Start a program with the values of its references.',
    usage: '[--env FILE]… -- PROGRAM [ARGUMENT…]',
    operands: 'command',
    options: envFiles,
    notes: [
      'Variables whose value holds a reference, in the environment or in the env file, reach the program with the value in its place; the environment wins over the file. Only the program gets the values, and it starts only if all of them could be had.',
      'Values that the program prints appear as [secret NAME]. For that its output goes through a pipe: a program that colours only terminals prints plainly (many can be told to colour with FORCE_COLOR=1), and one that draws on the whole screen will not work. Without references the program gets the terminal itself.',
      'Exit code: that of the program, 128+n when signal n ended it, 126 not executable, 127 not found, 2 when nothing was started for any other reason.',
    ],
    load: async () => (await import('./commands/run.ts')).runCommand,
  },
  {
    name: 'allow',
    summary: 'Show what a program would receive, and allow it for good.',
    usage: '[--env FILE]… -- PROGRAM [ARGUMENT…]',
    operands: 'command',
    options: envFiles,
    notes: [
      'Without a terminal nothing new is allowed: what a job needs in policy.json is printed instead.',
      'Exit code: 0 allowed now or before, 1 not allowed, 2 when the references cannot be read.',
    ],
    load: async () => (await import('./commands/allow.ts')).allowCommand,
  },
  {
    name: 'lsp',
    summary: 'Start the language server, for any editor.',
    usage: '--stdio',
    operands: 'none',
    options: [{ name: 'stdio', help: 'Speak over standard input and output.' }],
    notes: [],
    load: async () => (await import('./commands/lsp.ts')).lspCommand,
  },
];
