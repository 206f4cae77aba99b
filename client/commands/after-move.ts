/** after-move: what a person is told once a value has moved: where it is, who else has it, and what to do about that. */

import { env, Uri, window, workspace } from 'vscode';
import { formatReference, type Reference } from '../../core/reference/reference.ts';
import { Secret } from '../../core/secret.ts';
import { exposureOf, exposureSentence } from '../../vault/exposure.ts';
import type { Host } from '../host.ts';
import { deleteVersions, versionsHolding } from '../local-history.ts';
import { adviseOnEnvFile, nameOf } from './env-edits.ts';
import type { Target } from './held-value.ts';
import { rotateValue } from './rotate-value.ts';
import type { Subject } from './subject.ts';

interface Moved {
  readonly reference: Reference;
  /** Whether the env file says where it is. */
  readonly isMapped: boolean;
  readonly notes: readonly (string | undefined)[];
}

export async function tellMoved(host: Host, subject: Subject, { reference, isMapped, notes }: Moved): Promise<void> {
  const provider = await host.vault.provider(reference.provider);
  const where = provider?.label ?? reference.provider;
  const advice = await adviseOnEnvFile(subject);
  const told = [`The value is now in ${where} as ${formatReference(reference)}.`, ...notes, advice].filter(
    (one) => one !== undefined,
  );
  // VS Code cuts a notice that has no button to one line.
  const open = `Open ${nameOf(subject.envFile)}`;
  const buttons = advice || isMapped ? [open] : [];
  if ((await window.showInformationMessage(told.join(' '), ...buttons)) === open)
    await window.showTextDocument(subject.envFile.uri);
}

/** What only this machine holds; deleted on this click and no other. */
export async function tellKept(host: Host, { document, text, args }: Subject, { name }: Target): Promise<void> {
  const [span] = args.spans;
  if (!span || document.uri.scheme !== 'file') return;
  const spelled = new Secret(text.slice(span.start, span.end), name);
  const kept = await versionsHolding(host.history, { path: document.uri.path, uri: document.uri.toString() }, spelled);
  const { length } = kept;
  if (length === 0) return;
  const versions = length === 1 ? '1 earlier version' : `${length} earlier versions`;
  const purge = length === 1 ? 'Delete It' : 'Delete Them';
  const told = `VS Code's local history keeps ${versions} of ${workspace.asRelativePath(document.uri)} with the value of ${name}.`;
  if ((await window.showInformationMessage(told, purge)) !== purge) return;
  await deleteVersions(kept);
  host.log.info('history.purged', { versions: length });
}

/** By the text as it stood in the file, which is what its history holds. Rotating comes first, since it alone ends what others know. */
export async function tellExposed(host: Host, { document, text, args }: Subject, { name, reference }: Target): Promise<void> {
  const [span] = args.spans;
  if (!span || document.uri.scheme !== 'file') return;
  const spelled = new Secret(text.slice(span.start, span.end), name);
  const exposure = await exposureOf(document.uri.fsPath, spelled, process.env, new AbortController().signal);
  if (!exposure) return;
  const page = "Open the Provider's Page";
  const rotate = 'Rotate…';
  const chosen = await window.showWarningMessage(exposureSentence(name, exposure), page, rotate);
  if (chosen === page) await env.openExternal(Uri.parse(args.page, true));
  if (chosen === rotate) await rotateValue(host, reference);
}
