/** ActionSubject: the one finding that code actions are asked for, with all that they need to know. */

import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../core/detect/finding.ts';
import type { Reference } from '../core/reference/reference.ts';
import type { Language } from '../core/text/language.ts';
import type { Abilities } from './client-abilities.ts';

/** What stands at the place that is asked for. */
export interface FoundPlace {
  readonly document: TextDocument;
  readonly language: Language;
  readonly finding: Finding;
  /** What the editor shows for `finding`. */
  readonly diagnostic: Diagnostic;
  /** The first segment of a new reference. */
  readonly project: string;
  /** Where the value would be kept under its suggested name. */
  readonly to: Reference;
  readonly abilities: Abilities;
}

export interface ActionSubject extends FoundPlace {
  /** What can take the value's place here, as titles say it; undefined where nothing correct is known. */
  readonly replacement: string | undefined;
}

/** The actions of one kind for a finding, best first; none where nothing correct can be offered. */
export type OfferActions = (subject: ActionSubject) => readonly CodeAction[];
