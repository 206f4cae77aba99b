/** gcp: `ref+gcpsecrets://<project>/<secret>[?version=][#/<json-pointer>]`, by Google's own program `gcloud`. */

import { formatReference, type Reference } from '../../../core/reference/reference.ts';
import { Secret } from '../../../core/secret.ts';
import { VaultError } from '../../errors.ts';
import type { Life, Version } from '../../life.ts';
import type { Provider } from '../../provider.ts';
import type { ProviderNeeds } from '../needs.ts';
import { selectJson } from '../select-json.ts';
import { type Program, runProgram } from './program.ts';

export const gcloud: Program = {
  name: 'gcloud',
  page: 'https://cloud.google.com/sdk/docs/install',
  signIn: 'gcloud auth login',
  failures: [
    [
      /do not currently have an active account|reauthentication|UNAUTHENTICATED|refresh(?:ing)? (?:your|the) (?:auth|access) token/i,
      'signed-out',
    ],
    [/NOT_FOUND|FAILED_PRECONDITION/, 'not-found'],
    [/PERMISSION_DENIED/, 'denied'],
    [/ALREADY_EXISTS/, 'conflict'],
    [/UNAVAILABLE|unable to find the server|network/i, 'unreachable'],
  ],
};

export function gcpProvider({ environment }: ProviderNeeds): Provider {
  const call = (reference: Reference, args: readonly string[], signal: AbortSignal, input?: string): Promise<string> => {
    const problem = problemOf(reference);
    if (problem) throw new VaultError('invalid', problem);
    const all = ['secrets', ...args, `--project=${reference.path[0]}`, '--quiet'];
    const about = formatReference(reference);
    return runProgram(gcloud, { args: all, about, ...(input !== undefined && { input }) }, environment, signal);
  };
  return {
    name: 'gcpsecrets',
    label: 'Google Secret Manager',
    problemOf,
    writeProblemOf: partProblem,
    originOf: ({ path }) => `Google Secret Manager, project ${path[0]}`,
    async read(reference, signal) {
      const about = formatReference(reference);
      const printed = await call(
        reference,
        ['versions', 'access', versionOf(reference) ?? 'latest', `--secret=${nameOf(reference)}`],
        signal,
      );
      const secret = new Secret(printed, about);
      return reference.pointer.length === 0 ? secret : selectJson(secret, reference);
    },
    isKept: async () => true,
    async write(reference, secret, signal, { expected } = {}) {
      const problem = partProblem(reference);
      if (problem) throw new VaultError('invalid', problem);
      if (secret.reveal().length > largest)
        throw new VaultError('too-large', `${formatReference(reference)} takes 64 KiB at most; store the value in parts.`);
      const isThere = await isKnown(call, reference, signal);
      if (isThere && expected === 'absent')
        throw new VaultError('conflict', `${formatReference(reference)} is there already; choose another name.`);
      const args = isThere
        ? ['versions', 'add', nameOf(reference)]
        : ['create', nameOf(reference), '--replication-policy=automatic'];
      await call(reference, [...args, '--data-file=-'], signal, secret.reveal());
    },
    async describe(reference, signal) {
      if (!(await isKnown(call, reference, signal))) return undefined;
      const [newest] = await versionsOf(call, reference, signal);
      return {
        reference,
        ...(newest && { version: newest.version, state: newest.state === 'enabled' ? 'enabled' : 'disabled' }),
        ...(newest?.created && { updated: newest.created }),
      };
    },
    // A project has to be named, and none is approved by itself.
    async list() {
      return [];
    },
    async remove(reference, signal) {
      if (!(await isKnown(call, reference, signal))) return false;
      await call(reference, ['delete', nameOf(reference)], signal);
      return true;
    },
    life: lifeOf(call),
  };
}

type CallSecrets = (reference: Reference, args: readonly string[], signal: AbortSignal, input?: string) => Promise<string>;

/** Google's limit for one version. */
const largest = 65_536;

function lifeOf(call: CallSecrets): Life {
  return {
    versions: (reference, signal) => versionsOf(call, reference, signal),
    at: (reference, version) => ({ ...reference, options: [['version', version]] }),
    async disable(reference, version, signal) {
      await call(reference, ['versions', 'disable', version, `--secret=${nameOf(reference)}`], signal);
    },
    async enable(reference, version, signal) {
      await call(reference, ['versions', 'enable', version, `--secret=${nameOf(reference)}`], signal);
    },
  };
}

async function isKnown(call: CallSecrets, reference: Reference, signal: AbortSignal): Promise<boolean> {
  try {
    await call(reference, ['describe', nameOf(reference), '--format=value(name)'], signal);
    return true;
  } catch (error) {
    if (error instanceof VaultError && error.kind === 'not-found') return false;
    throw error;
  }
}

async function versionsOf(call: CallSecrets, reference: Reference, signal: AbortSignal): Promise<readonly Version[]> {
  const printed = await call(
    reference,
    ['versions', 'list', nameOf(reference), '--format=csv[no-heading](name,state,createTime)'],
    signal,
  );
  return printed.split('\n').flatMap((line) => {
    const [name = '', state = '', created = ''] = line.trim().split(',');
    const version = name.split('/').at(-1) ?? '';
    if (version === '') return [];
    const at = new Date(created);
    return [{ version, state: stateOf(state), ...(Number.isNaN(at.getTime()) ? {} : { created: at }) }];
  });
}

function stateOf(text: string): Version['state'] {
  return /^enabled$/i.test(text) ? 'enabled' : /^disabled$/i.test(text) ? 'disabled' : 'destroyed';
}

function nameOf({ path }: Reference): string {
  return path[1] ?? '';
}

function versionOf({ options }: Reference): string | undefined {
  return options.find(([name]) => name === 'version')?.[1];
}

/** What is not of this form could be taken for an option. */
function problemOf(reference: Reference): string | undefined {
  const { path, options } = reference;
  const shown = formatReference(reference);
  const [project = '', name = ''] = path;
  if (path.length !== 2 || !/^[a-z0-9][a-z0-9:.-]{2,62}$/.test(project) || !/^[A-Za-z0-9_][A-Za-z0-9_-]{0,254}$/.test(name))
    return `${shown} needs a project and a secret, as in ref+gcpsecrets://project/secret.`;
  const unknown = options.find(([option]) => option !== 'version');
  if (unknown) return `${shown} has the option "${unknown[0]}", and Google Secret Manager knows version alone.`;
  const version = versionOf(reference);
  return version === undefined || /^(?:[0-9]{1,18}|latest)$/.test(version)
    ? undefined
    : `${shown} has a version that is no number.`;
}

function partProblem(reference: Reference): string | undefined {
  return reference.pointer.length === 0 && reference.options.length === 0
    ? undefined
    : `${formatReference(reference)} is a part or a version; change the whole one.`;
}
