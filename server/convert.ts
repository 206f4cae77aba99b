/** convert: offsets inside, LSP's positions at the rim; both count UTF-16 units. */

import { type Diagnostic, DiagnosticSeverity, type Range, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Confidence, Finding } from '../core/detect/finding.ts';
import type { Span, TextEdit } from '../core/text/span.ts';
import type { Abilities } from './client-abilities.ts';

/** As diagnostics name where they come from. */
export const source = 'secretref';

export function toRange(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function fromRange(document: TextDocument, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

/** A finding as the editor shows it; whoever makes two of the same finding gets equal ones. */
export function toDiagnostic(document: TextDocument, finding: Finding): Diagnostic {
  return {
    range: toRange(document, finding.span),
    severity: severities[finding.confidence],
    code: finding.rule,
    codeDescription: { href: finding.page },
    source,
    message: `${capitalised(finding.title)} in plain text: ${finding.why}`,
  };
}

/** Edits of one document, bound to its version where the editor can check that. */
export function toWorkspaceEdit(
  document: TextDocument,
  edits: readonly TextEdit[],
  { versionedEdits }: Abilities,
): WorkspaceEdit {
  const { uri, version } = document;
  const converted = edits.map(({ span, newText }) => ({ range: toRange(document, span), newText }));
  return versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: converted }] }
    : { changes: { [uri]: converted } };
}

const severities: Readonly<Record<Confidence, DiagnosticSeverity>> = {
  certain: DiagnosticSeverity.Error,
  likely: DiagnosticSeverity.Warning,
  possible: DiagnosticSeverity.Information,
};

function capitalised(phrase: string): string {
  return phrase.slice(0, 1).toUpperCase() + phrase.slice(1);
}
