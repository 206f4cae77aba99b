/** The verbs that are about whole vaults: which may be asked, and as whom. */

import { json, type Verb } from '../verb.ts';

export const vaultVerbs: readonly Verb[] = [
  {
    name: 'login',
    summary: 'Sign in to a vault, and approve it for references.',
    usage: 'VAULT [ADDRESS] [options]',
    operands: 'provider',
    options: [
      {
        name: 'method',
        value: 'NAME',
        help: 'vault, openbao: token (default), approle, userpass, jwt, kubernetes or oidc (in your browser). awssecrets: default. azurekeyvault: default, cli, managed-identity, workload-identity or client-secret.',
      },
      { name: 'namespace', value: 'NAME', help: 'The namespace to work in.' },
      { name: 'role', value: 'NAME', help: 'The role to take; for awssecrets its ARN.' },
      { name: 'profile', value: 'NAME', help: 'awssecrets: a profile of ~/.aws.' },
      { name: 'region', value: 'NAME', help: 'awssecrets: the region behind an address of your own.' },
      { name: 'user', value: 'NAME', help: 'The user, for userpass.' },
      { name: 'mount', value: 'PATH', help: 'Where the method is mounted, if not under its name.' },
      { name: 'port', value: 'N', help: 'Where the browser brings the sign-in by oidc back to (default: 8250).' },
      { name: 'tenant', value: 'ID', help: 'azurekeyvault: the tenant.' },
      { name: 'client', value: 'ID', help: 'azurekeyvault: the application or managed identity.' },
      { name: 'api', value: 'VERSION', help: 'azurekeyvault: the version of the API.' },
      { name: 'ca', value: 'FILE', help: 'The certificates of your own authority.' },
      { name: 'file', value: 'FILE', help: 'The file with the identity token, for jwt and kubernetes.' },
      { name: 'audience', value: 'TEXT', help: 'Whom the identity token of a GitHub job is for.' },
    ],
    notes: [
      'Tokens, passwords and secret ids are typed unseen or piped in, never arguments. The session is kept where this machine keeps values, and sent to that address alone. A reference can only choose among the vaults that you have signed in to, or that your environment names (VAULT_ADDR, BAO_ADDR).',
      'Exit code: 0 signed in, 2 not.',
    ],
    load: async () => (await import('../commands/login.ts')).loginCommand,
  },
  {
    name: 'logout',
    summary: 'End the session with a vault, and approve it no longer.',
    usage: 'VAULT [ADDRESS]',
    operands: 'provider',
    options: [],
    notes: ['Exit code: 0 signed out, 1 there was nothing.'],
    load: async () => (await import('../commands/logout.ts')).logoutCommand,
  },
  {
    name: 'vaults',
    summary: 'List the vaults that references may ask.',
    usage: '[options]',
    operands: 'none',
    options: [json],
    notes: [],
    load: async () => (await import('../commands/vaults.ts')).vaultsCommand,
  },
  {
    name: 'audit',
    summary: 'Show what was read, written and refused, or prove that nobody changed the log.',
    usage: '[options]',
    operands: 'none',
    options: [
      { name: 'last', value: 'N', help: 'The last N lines (default: 100).' },
      { name: 'since', value: 'DAY', help: 'Lines from this day on, as 2027-01-31.' },
      { name: 'reference', value: 'PATTERN', help: 'Lines about these references; "*" stands for a part of a segment.' },
      { name: 'verify', help: 'Check that every line continues the one before, up to the one that the keychain remembers.' },
      {
        name: 'accept',
        help: 'After you took the log away: have the keychain remember the one that is there, and the log say so.',
      },
      { name: 'yes', help: 'Do not ask.' },
      json,
    ],
    notes: [
      'No line holds a value. A line is on the disk before the value is handed out.',
      'Exit code: 0 shown or unchanged, 1 changed, 2 the log could not be read.',
    ],
    load: async () => (await import('../commands/audit.ts')).auditCommand,
  },
];
