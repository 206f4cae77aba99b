/** code-actions: what is offered where the cursor or selection touches a finding, feature by feature. */

import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { namesAt } from '../core/naming/names-at.ts';
import { destinationFor } from '../core/reference/destination.ts';
import type { Settings } from '../core/settings.ts';
import type { OfferActions } from './action-subject.ts';
import { type Analysis, shownFindings } from './analysis.ts';
import type { Abilities } from './client-abilities.ts';
import { fromRange, toDiagnostic } from './convert.ts';
import { dummyAction } from './features/dummy-action.ts';
import { ignoreAction } from './features/ignore-action.ts';
import { moveActions } from './features/move-actions.ts';
import { readInCodeAction } from './features/read-in-code-action.ts';
import { replaceAction } from './features/replace-action.ts';
import { replacementFor } from './move-offer.ts';

/** In the order of the menu. */
const offers: readonly OfferActions[] = [moveActions, readInCodeAction, replaceAction, dummyAction, ignoreAction];

/** With everything selected, a menu for more would be neither read nor there in time. */
const mostFindings = 10;

export interface ActionRequest {
  readonly document: TextDocument;
  readonly analysis: Analysis;
  readonly settings: Settings;
  readonly abilities: Abilities;
  readonly project: string;
}

export function codeActions(request: ActionRequest, { context, range }: CodeActionParams): CodeAction[] {
  const { document, analysis, settings, abilities, project } = request;
  if (!abilities.codeActionLiterals || !wantsQuickFixes(context.only)) return [];
  const asked = fromRange(document, range);
  const { language } = analysis;
  return shownFindings(analysis, settings.minimumConfidence)
    .filter(({ span }) => span.start <= asked.end && asked.start <= span.end)
    .slice(0, mostFindings)
    .flatMap((found) => {
      const [suggestedName] = namesAt(found, { text: document.getText(), language, path: document.uri });
      const finding = { ...found, suggestedName };
      const to = destinationFor(settings.moveTo, { project, name: finding.suggestedName });
      return to.kind === 'reference' ? [{ finding, to: to.reference }] : [];
    })
    .map((one) => ({ ...one, document, language, diagnostic: toDiagnostic(document, one.finding), project, abilities }))
    .map((place) => ({ ...place, replacement: replacementFor(place, [place.finding.span]) }))
    .flatMap((subject) => offers.flatMap((offer) => offer(subject)));
}

/** Kinds are paths: asking for one asks for all below it, and the empty kind is above all. */
function wantsQuickFixes(only: readonly string[] | undefined): boolean {
  return !only || only.some((kind) => kind === CodeActionKind.Empty || kind === CodeActionKind.QuickFix);
}
