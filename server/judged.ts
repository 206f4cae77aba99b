/** judged: an analysis without what the document's project silences. */

import type { TextDocument } from 'vscode-languageserver-textdocument';
import { judge } from '../core/configuration/judge.ts';
import type { Analysis } from './analysis.ts';
import type { Place } from './projects.ts';

/** As it is where the document belongs to no project. */
export function judged(document: TextDocument, analysis: Analysis, place: Place | undefined): Analysis {
  if (!place) return analysis;
  const { scanned } = analysis;
  if (place.project.isLeftOut(place.path)) return { ...analysis, scanned: { ...scanned, findings: [], unusedIgnores: [] } };
  if (scanned.findings.length === 0 || place.project.silencers.length === 0) return analysis;
  const { findings } = judge(document.getText(), place.path, scanned, place.project);
  return { ...analysis, scanned: { ...scanned, findings } };
}
