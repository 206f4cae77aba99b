/** analysis: what the core says of a document, computed once a version, from what it said of the version before. */

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Engine } from '../core/detect/engine/compile.ts';
import type { Confidence, Finding } from '../core/detect/finding.ts';
import { rescan, type Scanned, scanWhole } from '../core/detect/incremental.ts';
import type { ScanResult } from '../core/detect/scan.ts';
import { relocateReferences } from '../core/reference/relocate.ts';
import { type Located, locateReferences } from '../core/reference/template.ts';
import { type Change, growth } from '../core/text/change.ts';
import { type Language, languageOf } from '../core/text/language.ts';

export interface Analysis {
  readonly language: Language;
  readonly scanned: ScanResult;
  readonly references: readonly Located[];
}

export type Analyse = (document: TextDocument) => Analysis;

interface Known {
  readonly version: number;
  readonly length: number;
  readonly analysis: Analysis;
  readonly whole: Scanned;
}

/** The result lives as long as the document is open. `takeChange` tells what has changed since it was last asked. */
export function createAnalyse(
  engineOf: (document: TextDocument) => Engine,
  takeChange: (document: TextDocument) => Change | undefined,
): Analyse {
  const memory = new WeakMap<TextDocument, Known>();
  return (document) => {
    const known = memory.get(document);
    const engine = engineOf(document);
    if (known?.version === document.version && known.whole.engine === engine) return known.analysis;
    const change = takeChange(document);
    const text = document.getText();
    const isKnown = known && change && known.whole.engine === engine && known.length + growth(change) === text.length;
    const next = isKnown ? follow(known, document, text, change) : start(document, text, engine);
    memory.set(document, next);
    return next.analysis;
  };
}

/** The findings that the settings let a person see. */
export function shownFindings({ scanned }: Analysis, minimum: Confidence): readonly Finding[] {
  return scanned.findings.filter((finding) => rank[finding.confidence] >= rank[minimum]);
}

const rank: Readonly<Record<Confidence, number>> = { possible: 0, likely: 1, certain: 2 };

function start(document: TextDocument, text: string, engine: Engine): Known {
  const language = languageOf(document.uri, document.languageId);
  return know(document, text, scanWhole(text, language, engine), locateReferences(text));
}

/** Only what the change can have touched is looked at. */
function follow({ whole, analysis }: Known, document: TextDocument, text: string, change: Change): Known {
  return know(document, text, rescan(whole, text, change), relocateReferences(analysis.references, text, change));
}

function know({ version }: TextDocument, { length }: string, whole: Scanned, references: readonly Located[]): Known {
  return { version, length, whole, analysis: { language: whole.language, scanned: whole.result, references } };
}
