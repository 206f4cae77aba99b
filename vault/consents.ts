/** consents: what this person has allowed before, kept in their home, one line for each, for as long as they keep the file. */

import { join } from 'node:path';
import type { ConsentRequest } from './consent.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Folder } from './folder.ts';
import type { Grants } from './policy.ts';
import { appendPrivateFile, readPrivateFile } from './private-file.ts';

export interface Consents {
  /** What was moved out of this very folder. */
  granted(folder: Folder): Promise<Grants>;
  /** `text`: the canonical template that the reference stands in, when it is not the whole value. */
  grant(folder: Folder, reference: string, text?: string): Promise<void>;
  /** Whether this very request was allowed for this session or for always; `folder` is that of its launch. */
  isAllowed(request: ConsentRequest, folder: Folder): Promise<boolean>;
  allow(request: ConsentRequest, folder: Folder, how: 'session' | 'always'): Promise<void>;
  /** One sentence when the file is there but does not count. */
  problem(): Promise<string | undefined>;
}

/**
 * Lines are only added, each in one write, so that processes need no lock. They carry no MAC: whoever can write this file can
 * write policy.json beside it, which allows as much and is written by hand.
 */
export function openConsents(home: string): Consents {
  const path = join(home, 'consents.jsonl');
  const session = new Set<string>();
  const read = async (): Promise<readonly ConsentLine[]> => {
    const file = await readPrivateFile(path);
    return file.kind === 'text' ? file.text.split('\n').flatMap((line) => parseLine(line) ?? []) : [];
  };
  // A line that was torn by a full disk ends here instead of swallowing the next one.
  const add = (line: ConsentLine): Promise<void> => appendPrivateFile(path, `\n${JSON.stringify(line)}\n`);
  const granted = async ({ path: place, identity }: Folder): Promise<Grants> => {
    const grants = new Map<string, Set<string>>();
    for (const line of await read()) {
      if (line.kind !== 'grant' || line.folder !== place || line.identity !== identity) continue;
      const texts = grants.get(line.reference) ?? new Set();
      grants.set(line.reference, line.template === undefined ? texts : texts.add(line.template));
    }
    return grants;
  };
  const isRemembered = async (digest: string): Promise<boolean> =>
    (await read()).some((line) => line.kind === 'always' && line.digest === digest);
  return {
    granted,
    async grant(folder, reference, text) {
      const { path: place, identity } = folder;
      // What is no folder now may be anybody's later.
      if (identity === undefined) return;
      const template = text === undefined ? undefined : fingerprintOf(text);
      const known = (await granted(folder)).get(reference);
      if (known && (template === undefined || known.has(template))) return;
      await add({
        kind: 'grant',
        date: today(),
        folder: place,
        identity,
        reference,
        ...(template === undefined ? {} : { template }),
      });
    },
    async isAllowed(request, folder) {
      const digest = digestOf(request, folder);
      return session.has(digest) || isRemembered(digest);
    },
    async allow(request, folder, how) {
      const digest = digestOf(request, folder);
      session.add(digest);
      if (how === 'session' || (await isRemembered(digest))) return;
      const { launch, items } = request;
      await add({
        kind: 'always',
        date: today(),
        digest,
        folder: launch.folder,
        launcher: launch.launcher,
        program: launch.program,
        items: items.map(({ variable, reference, origin }) => ({ variable, reference, origin })),
      });
    },
    async problem() {
      const file = await readPrivateFile(path);
      return file.kind === 'refused' ? file.problem : undefined;
    },
  };
}

/** What an answer is bound to: all that was shown, and the folder as it was then; anything else is a new question. */
export function digestOf({ launch, items, warnings }: ConsentRequest, { path, identity = '' }: Folder): string {
  const { purpose, launcher, program, args, details } = launch;
  const set = items
    .map(({ variable, text, reference, origin }) => JSON.stringify([variable, text, reference, origin]))
    .toSorted();
  return fingerprintOf(JSON.stringify([path, identity, purpose, launcher, program, args, details, warnings, set]));
}

type ConsentLine =
  | {
      readonly kind: 'grant';
      readonly date: string;
      readonly folder: string;
      readonly identity: string;
      readonly reference: string;
      /** Its fingerprint. */
      readonly template?: string;
    }
  | {
      readonly kind: 'always';
      readonly date: string;
      readonly digest: string;
      /** The rest is for the person who reads the file; only the digest decides. */
      readonly folder: string;
      readonly launcher: string;
      readonly program: string;
      readonly items: readonly Omit<ConsentRequest['items'][number], 'text'>[];
    };

/** Only what is looked at again is checked. */
function parseLine(text: string): ConsentLine | undefined {
  try {
    const line = JSON.parse(text);
    const isGrant = [line?.folder, line?.identity, line?.reference, line?.template ?? ''].every(
      (member) => typeof member === 'string',
    );
    if (line?.kind === 'grant' && isGrant) return line;
    if (line?.kind === 'always' && typeof line.digest === 'string') return line;
    return undefined;
  } catch {
    return undefined;
  }
}

function today(): string {
  return new Date().toISOString();
}
