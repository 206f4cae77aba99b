/** Asks a person whether a program may receive values: one dialog that shows exactly what will receive what. */

import { window } from 'vscode';
import { showForeign } from '../core/text/foreign.ts';
import type { AskConsent, ConsentAnswer, ConsentItem, ConsentRequest } from '../vault/consent.ts';

/** The first button has the focus, so Deny is what Enter gives; marked as the close affordance, it would lose that place to the next one. */
const answers: readonly { readonly title: string; readonly answer: ConsentAnswer }[] = [
  { title: 'Deny', answer: 'deny' },
  { title: 'Allow Once', answer: 'once' },
  { title: 'Allow for This Session', answer: 'session' },
  { title: 'Always Allow', answer: 'always' },
];

export const askConsent: AskConsent = async (request) => {
  const chosen = await window.showWarningMessage(titleOf(request), { modal: true, detail: detailOf(request) }, ...answers);
  return chosen?.answer ?? 'deny';
};

function titleOf({ launch, items }: ConsentRequest): string {
  const values = items.length === 1 ? 'a secret value' : `${items.length} secret values`;
  return `Hand ${values} to "${showForeign(shortName(launch.program))}"?`;
}

function detailOf({ launch, items, warnings }: ConsentRequest): string {
  return [
    ...items.map(itemLine),
    '',
    `Program: ${showForeign([launch.program, ...launch.args].join(' '))}`,
    `Started by: ${showForeign(launch.launcher)} (${launch.purpose})`,
    `Folder: ${showForeign(launch.folder)}`,
    ...launch.details.map((detail) => `With: ${showForeign(detail)}`),
    ...warnings.map((warning) => `Mind: ${showForeign(warning)}`),
  ].join('\n');
}

/** The text round a reference decides where the value goes, so it is shown as well. */
function itemLine({ variable, text, reference, origin }: ConsentItem): string {
  const receives = text === reference ? reference : `${reference} as part of ${text}`;
  return `${showForeign(variable)} receives ${showForeign(receives)} from ${showForeign(origin)}`;
}

function shortName(program: string): string {
  return program.slice(Math.max(program.lastIndexOf('/'), program.lastIndexOf('\\')) + 1);
}
