/** The verbs that hand values to programs. */

import { json, type Option, type Verb } from '../verb.ts';

const envFiles: readonly Option[] = [
  {
    name: 'env',
    value: 'FILE',
    repeat: 'yes',
    help: 'Read variables from FILE instead of ./.env; a later file overrides an earlier one.',
  },
  { name: 'profile', value: 'NAME', help: 'Read .env.NAME over .env.' },
  // Where Node was started without `--` it takes NODE_OPTIONS out of this one for itself (cli/main.ts, cli/environment.ts).
  { name: 'env-file', value: 'FILE', repeat: 'yes' },
];

export const runningVerbs: readonly Verb[] = [
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
    load: async () => (await import('../commands/run.ts')).runCommand,
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
    load: async () => (await import('../commands/allow.ts')).allowCommand,
  },
  {
    name: 'check',
    summary: 'Say how the references of a workspace are, without reading a value.',
    usage: '[PATH…] [options]',
    operands: 'paths',
    options: [...envFiles, { name: 'rotate-after', value: 'DAYS', help: 'Report what has not changed for so many days.' }, json],
    notes: [
      'Reported are references without a value, denied, disabled, expired or about to expire, pinned to an old version, given to two variables; variables that are mapped and read by no code in the PATHs (default: here), and names of secrets that code reads and nobody maps.',
      'Exit code: 0 all is well, 1 there is something, 2 a vault could not be asked.',
    ],
    load: async () => (await import('../commands/check.ts')).checkCommand,
  },
];
