/** resolver: policy → consent → local value → cache → provider → audit; nothing else calls `read`. */

import { formatReference, type Reference } from '../core/reference/reference.ts';
import type { Secret } from '../core/secret.ts';
import type { Audit, AuditLine } from './audit/audit.ts';
import { composeValues } from './compose.ts';
import type { AskConsent, Launch } from './consent.ts';
import { about, itemsOf } from './consent-items.ts';
import type { Consents } from './consents.ts';
import { VaultError } from './errors.ts';
import { readFolder } from './folder.ts';
import { homeProblem } from './home.ts';
import { permit } from './permission.ts';
import type { Provider } from './provider.ts';
import type { Reader } from './reader.ts';
import type { Resolution, Wanted } from './resolution.ts';

export interface Resolver {
  resolve(wanted: readonly Wanted[], launch: Launch, warnings: readonly string[], signal: AbortSignal): Promise<Resolution>;
}

export interface ResolverNeeds {
  readonly home: string;
  readonly provider: (name: string) => Promise<Provider | undefined>;
  readonly reader: Reader;
  readonly consents: Consents;
  readonly audit: Audit;
  readonly ask: AskConsent;
}

export function createResolver(needs: ResolverNeeds): Resolver {
  return {
    async resolve(wanted, launch, warnings, signal) {
      // What is shown and what is resolved is this copy, whatever the caller does with its own meanwhile.
      const asked = structuredClone(wanted);
      const own = structuredClone(launch);
      const folder = await readFolder(own.folder);
      const realLaunch = { ...own, folder: folder.path };
      const references = referencesOf(asked);
      const misplaced = await homeProblem(needs.home, folder.path);
      if (misplaced) return { kind: 'failed', message: misplaced };
      try {
        const request = { launch: realLaunch, items: () => itemsOf(asked, needs.provider), warnings: [...warnings] };
        const permission = await permit(needs, request, folder, asked, signal);
        if (permission.kind === 'allowed') return await readAll(needs, asked, references, realLaunch, signal);
        await needs.audit(linesOf(references.keys(), realLaunch, { event: 'deny', outcome: permission.by }));
        return { kind: 'denied', message: permission.message };
      } catch (error) {
        if (signal.aborted) return { kind: 'failed', message: 'The values were not read, because the start was cancelled.' };
        if (error instanceof VaultError) return { kind: 'failed', message: error.message };
        throw error;
      }
    },
  };
}

/** By canonical text, each once, in the order of their first use. */
function referencesOf(wanted: readonly Wanted[]): Map<string, Reference> {
  const parts = wanted.flatMap(({ parts }) => parts);
  return new Map(
    parts.flatMap((part) => (part.kind === 'reference' ? [[formatReference(part.reference), part.reference] as const] : [])),
  );
}

async function readAll(
  { reader, audit }: ResolverNeeds,
  wanted: readonly Wanted[],
  references: ReadonlyMap<string, Reference>,
  launch: Launch,
  signal: AbortSignal,
): Promise<Resolution> {
  const outcomes = await reader.read([...references.values()], signal);
  const reads = [...references.keys()].flatMap((text, at) => {
    const outcome = outcomes[at];
    return outcome ? [[text, outcome] as const] : [];
  });
  await audit(
    reads.flatMap(([text, read]) =>
      linesOf(
        [text],
        launch,
        read instanceof VaultError
          ? { event: 'read', outcome: read.kind }
          : { event: 'read', outcome: 'ok', source: read.source, ...(read.copied && { copied: read.copied.toISOString() }) },
      ),
    ),
  );
  const notices: string[] = [];
  const values = new Map<string, Secret>();
  for (const [text, read] of reads) {
    const reference = references.get(text);
    if (!(read instanceof VaultError)) {
      values.set(text, read.secret);
      if (read.copied) notices.push(`${text} is a copy that is ${ageOf(read.copied)} old, since its vault cannot be reached.`);
    } else
      return {
        kind: 'failed',
        message: about(reference, read).message,
        ...(read.kind === 'not-found' && reference ? { missing: reference } : {}),
      };
  }
  return composeValues(wanted, values, notices);
}

function ageOf(time: Date): string {
  const minutes = Math.max(1, Math.round((Date.now() - time.getTime()) / 60_000));
  const [count, unit] =
    minutes < 120
      ? [minutes, 'minute']
      : minutes < 2_880
        ? [Math.round(minutes / 60), 'hour']
        : [Math.round(minutes / 1_440), 'day'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

function linesOf(
  references: Iterable<string>,
  launch: Launch,
  fields: Pick<AuditLine, 'event' | 'outcome' | 'source' | 'copied'>,
): AuditLine[] {
  const { purpose, folder, launcher, program } = launch;
  return [...references].map((reference) => ({ ...fields, reference, purpose, folder, launcher, program }));
}
