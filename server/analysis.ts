/** analysis: what the core says of a document, computed once a version. */

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Confidence, Finding } from '../core/detect/finding.ts';
import { type ScanResult, scan } from '../core/detect/scan.ts';
import { type Located, locateReferences } from '../core/reference/template.ts';
import { type Language, languageOf } from '../core/text/language.ts';

export interface Analysis {
  readonly language: Language;
  readonly scanned: ScanResult;
  readonly references: readonly Located[];
}

export type Analyse = (document: TextDocument) => Analysis;

/** The result lives as long as the document is open. */
export function createAnalyse(): Analyse {
  const known = new WeakMap<TextDocument, { readonly version: number; readonly analysis: Analysis }>();
  return (document) => {
    const cached = known.get(document);
    if (cached?.version === document.version) return cached.analysis;
    const analysis = analyse(document);
    known.set(document, { version: document.version, analysis });
    return analysis;
  };
}

/** The findings that the settings let a person see. */
export function shownFindings({ scanned }: Analysis, minimum: Confidence): readonly Finding[] {
  return scanned.findings.filter((finding) => rank[finding.confidence] >= rank[minimum]);
}

const rank: Readonly<Record<Confidence, number>> = { possible: 0, likely: 1, certain: 2 };

function analyse(document: TextDocument): Analysis {
  const text = document.getText();
  const language = languageOf(document.uri, document.languageId);
  return { language, scanned: scan(text, language), references: locateReferences(text) };
}
