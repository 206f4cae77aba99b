/** The verbs that keep values: one for each thing that a vault can do with them. */

import { json, type Option, type Verb } from '../verb.ts';

const dryRun: Option = { name: 'dry-run', help: 'Say what would happen, and change nothing.' };

export const valueVerbs: readonly Verb[] = [
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
    load: async () => (await import('../commands/set.ts')).setCommand,
  },
  {
    name: 'list',
    summary: 'List the references that have a value here.',
    usage: '[options]',
    operands: 'none',
    options: [json],
    notes: ['Values are never shown. Which store holds them is said on stderr.'],
    load: async () => (await import('../commands/list.ts')).listCommand,
  },
  {
    name: 'remove',
    summary: 'Remove the value of a reference.',
    usage: 'REF',
    operands: 'reference',
    options: [],
    notes: ['Exit code: 0 removed, 1 there was none.'],
    load: async () => (await import('../commands/remove.ts')).removeCommand,
  },
  {
    name: 'show',
    summary: 'Show what the vault knows of a value, its versions too; never the value.',
    usage: 'REF [options]',
    operands: 'reference',
    options: [json],
    notes: ['Exit code: 0 shown, 1 there is none.'],
    load: async () => (await import('../commands/show.ts')).showCommand,
  },
  {
    name: 'rotate',
    summary: 'Put a new value in the place of the old one.',
    usage: 'REF [options]',
    operands: 'reference',
    options: [
      { name: 'generate', help: 'Make a random value.' },
      { name: 'length', value: 'N', help: 'Its characters (default: 32).' },
      { name: 'alphabet', value: 'NAME', help: 'alnum (default), hex, base64url or symbols.' },
      { name: 'by-vault', help: 'Let the vault make it, where it can.' },
      { name: 'expires', value: 'DAY', help: 'The last day on which the new value is good, as 2030-12-31.' },
      { name: 'undo', help: 'Put the value of the version before back.' },
      dryRun,
    ],
    notes: [
      'Without --generate, --by-vault or --undo you are asked for the new value, unseen, or it is read from standard input. Where the form of the value tells who issued it, the page is shown on which a new one is made.',
      'The new value is written only if nobody else changed the old one meanwhile, and read back. A vault with versions keeps the old one until you revoke it.',
      'Exit code: 0 rotated, 2 not, 130 after Ctrl+C.',
    ],
    load: async () => (await import('../commands/rotate.ts')).rotateCommand,
  },
  {
    name: 'revoke',
    summary: 'Make a version unreadable, or end a lease.',
    usage: 'REF [options]',
    operands: 'reference',
    options: [
      { name: 'version', value: 'VERSION', help: 'Which one (default: the newest that can be read).' },
      { name: 'lease', value: 'ID', help: 'End this lease instead.' },
      dryRun,
    ],
    notes: ['Where the form of the value tells who issued it, the page is shown on which the value itself is revoked.'],
    load: async () => (await import('../commands/revoke.ts')).revokeCommand,
  },
  {
    name: 'restore',
    summary: 'Bring back what was removed, or a version that was revoked.',
    usage: 'REF [--version VERSION]',
    operands: 'reference',
    options: [{ name: 'version', value: 'VERSION', help: 'The version to bring back.' }],
    notes: [],
    load: async () => (await import('../commands/restore.ts')).restoreCommand,
  },
  {
    name: 'purge',
    summary: 'Delete a value and all its versions for good.',
    usage: 'REF [options]',
    operands: 'reference',
    options: [{ name: 'yes', help: 'Do not ask.' }, dryRun],
    notes: ['You confirm by typing the name; without a terminal nothing is deleted unless --yes is given.'],
    load: async () => (await import('../commands/purge.ts')).purgeCommand,
  },
  {
    name: 'policy',
    summary: 'Print the least privilege that the references of a workspace need.',
    usage: '[PATH…] --provider vault|aws|azure [options]',
    operands: 'paths',
    options: [
      { name: 'provider', value: 'NAME', help: 'vault: HCL for Vault or OpenBao; aws: IAM in JSON; azure: role assignments.' },
      {
        name: 'compare',
        help: 'Also ask the vault what the identity that is signed in may read beyond that, and what it lacks.',
      },
      { name: 'region', value: 'REGION', help: 'aws: the region of references that name none (default: any).' },
      { name: 'account', value: 'NUMBER', help: 'aws: the account of references that name none (default: any).' },
      { name: 'plain-mount', value: 'MOUNT', repeat: 'yes', help: 'vault: a key-value engine without versions.' },
      { name: 'dynamic-mount', value: 'MOUNT', repeat: 'yes', help: 'vault: an engine that makes credentials.' },
    ],
    notes: ['Exit code: 0 printed, 1 no reference of that provider, 2 wrong arguments or nothing to compare with.'],
    load: async () => (await import('../commands/policy.ts')).policyCommand,
  },
];
