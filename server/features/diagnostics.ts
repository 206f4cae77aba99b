/** diagnostics: credentials in plain text, references that cannot work, ignore comments without use. */

import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { askWhatWasMeant, type UnusedIgnore } from '../../core/detect/ignores/unused.ts';
import { knownProviders } from '../../core/reference/providers.ts';
import type { Located } from '../../core/reference/template.ts';
import type { Settings } from '../../core/settings.ts';
import { type Analysis, shownFindings } from '../analysis.ts';
import { source, toDiagnostic, toRange } from '../convert.ts';

export function diagnostics(document: TextDocument, analysis: Analysis, settings: Settings): Diagnostic[] {
  return [
    ...shownFindings(analysis, settings.minimumConfidence).map((finding) => toDiagnostic(document, finding)),
    ...analysis.references.flatMap((located) => ofReference(document, located)),
    ...analysis.scanned.unusedIgnores.map((unused) => ofUnusedIgnore(document, unused)),
  ];
}

function ofReference(document: TextDocument, { span, parsed }: Located): Diagnostic[] {
  const range = toRange(document, span);
  if (parsed.kind === 'malformed') {
    return [{ range, severity: DiagnosticSeverity.Warning, code: 'malformed-reference', source, message: parsed.problem }];
  }
  if (knownProviders.includes(parsed.reference.provider)) return [];
  const message = `This version has no provider of that name, so nothing can resolve the reference; it knows ${knownProviders.join(', ')}.`;
  return [{ range, severity: DiagnosticSeverity.Information, code: 'unknown-provider', source, message }];
}

function ofUnusedIgnore(document: TextDocument, unused: UnusedIgnore): Diagnostic {
  return {
    range: toRange(document, unused),
    severity: DiagnosticSeverity.Hint,
    code: 'unused-ignore',
    source,
    message: unused.misspelt
      ? `This comment ignores nothing${askWhatWasMeant(unused)}`
      : 'This comment ignores nothing; remove it.',
    tags: [DiagnosticTag.Unnecessary],
  };
}
