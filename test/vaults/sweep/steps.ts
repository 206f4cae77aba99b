/** steps: every verb of the command line over every vault, as data: while all is well, and while each vault fails and says the values as it does. */

import type { Ground } from './ground.ts';
import type { Planted } from './planted.ts';

export interface Step {
  /** The verb is the first. */
  readonly args: readonly string[];
  /** Standard input. */
  readonly input?: string;
  /** What it must end with, so that nothing is swept that did not happen. */
  readonly status: number | 'failure' | 'whatever';
  readonly env?: NodeJS.ProcessEnv;
}

export function goodSteps(ground: Ground, planted: Planted, program: readonly string[]): readonly Step[] {
  const { references, addresses, token } = ground;
  const { keychain, vault, awssecrets, azurekeyvault, gcpsecrets } = references;
  const inFile = { SECRETREF_STORE: 'file' };
  return [
    { args: ['scan'], status: 1 },
    { args: ['scan', '--format', 'json'], status: 1 },
    { args: ['scan', '--format', 'sarif', '--output', '../scan.sarif'], status: 1 },
    { args: ['scan', '--stdin'], input: `const stripe = '${planted.key}';\n`, status: 1 },
    { args: ['baseline', 'accepted.js', '--reason', 'tried'], status: 0 },
    { args: ['fix', '--dry-run'], status: 0 },
    { args: ['fix', '--dry-run', '--json'], status: 0 },
    { args: ['fix', 'app.js', '--yes'], status: 0 },
    { args: ['fix', '--yes', '--json'], status: 0 },
    { args: ['login', 'vault', addresses.vault], input: token, status: 0 },
    { args: ['login', 'awssecrets'], status: 0 },
    {
      args: ['login', 'azurekeyvault', addresses.azure, '--method', 'managed-identity', '--ca', addresses.ca, '--api', '7.6'],
      status: 0,
    },
    { args: ['vaults'], status: 0 },
    { args: ['vaults', '--json'], status: 0 },
    { args: ['set', keychain], input: planted.keychain, status: 0 },
    { args: ['set', vault], input: planted.vault, status: 0 },
    { args: ['set', awssecrets], input: planted.awssecrets, status: 0 },
    { args: ['set', azurekeyvault], input: planted.azurekeyvault, status: 0 },
    { args: ['set', gcpsecrets], input: planted.gcpsecrets, status: 0 },
    { args: ['set', 'ref+keychain://sweep/IN_FILE'], input: planted.file, status: 0, env: inFile },
    { args: ['list', '--json'], status: 0, env: inFile },
    { args: ['copy', 'ref+keychain://sweep/IN_FILE', 'ref+keychain://sweep/COPY'], status: 0, env: inFile },
    // A value typed as an argument, where a reference belongs.
    { args: ['set', keychain, planted.keychain], status: 2 },
    { args: ['run', planted.keychain], status: 2 },
    { args: ['show', planted.keychain], status: 2 },
    { args: ['copy', keychain, planted.keychain], status: 2 },
    { args: ['set', keychain], input: `${planted.keychain}\0`, status: 2 },
    { args: ['set', azurekeyvault], input: planted.azurekeyvault.repeat(1000), status: 2 },
    ...[keychain, vault, awssecrets, azurekeyvault].flatMap((reference): Step[] => [
      { args: ['show', reference], status: 0 },
      { args: ['show', reference, '--json'], status: 0 },
      { args: ['copy', reference, `${reference}-copy`], status: 0 },
      { args: ['copy', keychain, `${reference}-copy`, '--replace'], status: 0 },
      { args: ['rotate', reference, '--generate', '--dry-run'], status: 0 },
      { args: ['revoke', reference, '--dry-run'], status: reference === vault || reference === azurekeyvault ? 0 : 2 },
    ]),
    { args: ['list'], status: 0 },
    { args: ['check'], status: 1 },
    { args: ['check', '--json'], status: 1 },
    { args: ['policy', '--provider', 'vault'], status: 0 },
    { args: ['policy', '--provider', 'aws'], status: 0 },
    { args: ['policy', '--provider', 'azure'], status: 0 },
    { args: ['allow', '--', ...program], status: 0 },
    { args: ['run', '--', ...program], status: 0 },
    { args: ['run', '--', ...program], status: 0, env: { AZURE_LOG_LEVEL: 'verbose' } },
    { args: ['run', '--', ...program], status: 2, env: { NODE_DEBUG: 'child_process' } },
    ...[keychain, vault, awssecrets, azurekeyvault].map(
      (reference): Step => ({ args: ['rotate', reference], input: planted.rotation, status: 0 }),
    ),
    { args: ['rotate', vault, '--undo'], status: 0 },
    { args: ['revoke', vault], status: 0 },
    { args: ['run', '--', ...program], status: 2 },
    { args: ['restore', vault], status: 0 },
    { args: ['run', '--', ...program], status: 0 },
    { args: ['lsp', '--stdio'], status: 'failure' },
  ];
}

export function failingSteps({ references, addresses }: Ground, planted: Planted, program: readonly string[]): readonly Step[] {
  const { keychain, vault, awssecrets, azurekeyvault, gcpsecrets, op } = references;
  const away = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere', SECRETREF_STORE: 'os' };
  return [
    ...[vault, awssecrets, azurekeyvault, gcpsecrets].flatMap((reference): Step[] => [
      { args: ['set', reference], input: planted.rotation, status: 'failure' },
      { args: ['copy', reference, keychain], status: 'failure' },
      { args: ['copy', keychain, reference, '--replace'], status: 'failure' },
      { args: ['show', reference, '--json'], status: 'failure' },
      { args: ['rotate', reference, '--generate'], status: 'failure' },
      { args: ['purge', reference, '--yes'], status: 'failure' },
      { args: ['remove', reference], status: 'failure' },
    ]),
    { args: ['copy', op, keychain], status: 'failure' },
    { args: ['check'], status: 'failure' },
    { args: ['run', '--', ...program], status: 2 },
    { args: ['login', 'vault', addresses.vault], input: planted.rotation, status: 2 },
    { args: ['fix', '--yes', '--to', 'ref+vault://secret/{project}#/{name}', 'late.js'], status: 'failure' },
    { args: ['set', keychain], input: planted.keychain, status: 2, env: away },
    { args: ['run', '--', ...program], status: 2, env: away },
  ];
}

export function lastSteps({ references, addresses, token }: Ground): readonly Step[] {
  const { keychain, awssecrets, azurekeyvault } = references;
  return [
    { args: ['login', 'vault', addresses.vault], input: token, status: 0 },
    ...[awssecrets, azurekeyvault].flatMap((reference): Step[] => [
      { args: ['remove', reference], status: 0 },
      { args: ['restore', reference], status: 0 },
    ]),
    { args: ['remove', keychain], status: 0 },
    { args: ['purge', 'ref+vault://secret/sweep', '--yes'], status: 0 },
    { args: ['audit'], status: 0 },
    { args: ['audit', '--json', '--last', '10000'], status: 0 },
    { args: ['audit', '--verify'], status: 0 },
    { args: ['logout', 'azurekeyvault', addresses.azure], status: 0 },
    { args: ['logout', 'vault', addresses.vault], status: 0 },
  ];
}
