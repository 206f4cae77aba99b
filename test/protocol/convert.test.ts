/** Offsets and positions, findings and diagnostics: the rim as pure functions. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { noAbilities } from '../../server/client-abilities.ts';
import { fromRange, toDiagnostic, toRange, toWorkspaceEdit } from '../../server/convert.ts';
import { openText, range } from './documents.ts';

const document = openText('a.js', 'const a = "value";\n');
const finding = {
  rule: 'vendor-token',
  title: 'vendor token',
  why: 'Whoever has it can read everything.',
  span: { start: 11, end: 16 },
  suggestedName: 'VENDOR_TOKEN',
  page: 'https://vendor.example/revoke',
};

for (const [confidence, severity] of [
  ['certain', DiagnosticSeverity.Error],
  ['likely', DiagnosticSeverity.Warning],
  ['possible', DiagnosticSeverity.Information],
] as const) {
  test(`a ${confidence} finding is shown with severity ${severity}`, () => {
    assert.deepEqual(toDiagnostic(document, { ...finding, confidence }), {
      range: range(document, 'value'),
      severity,
      code: 'vendor-token',
      codeDescription: { href: 'https://vendor.example/revoke' },
      source: 'secretref',
      message: 'Vendor token in plain text: Whoever has it can read everything.',
    });
  });
}

test('positions and offsets are inverses in any text, line breaks aside', () => {
  const piece = fc.constantFrom('a', '💳', '\t', '\n', '\r\n', '\ra', 'é', '\u2028');
  fc.assert(
    fc.property(fc.array(piece), fc.nat(), fc.nat(), (pieces, from, to) => {
      const text = openText('a.js', pieces.join(''));
      const offset = (at: number) => pieces.slice(0, at % (pieces.length + 1)).join('').length;
      const span = { start: Math.min(offset(from), offset(to)), end: Math.max(offset(from), offset(to)) };
      assert.deepEqual(fromRange(text, toRange(text, span)), span);
    }),
  );
});

test('an edit is bound to the version where the editor can check it', () => {
  const edits = [{ span: finding.span, newText: 'x' }];
  const converted = [{ range: range(document, 'value'), newText: 'x' }];
  const { uri, version } = document;
  assert.deepEqual(toWorkspaceEdit(document, edits, noAbilities), { changes: { [uri]: converted } });
  assert.deepEqual(toWorkspaceEdit(document, edits, { ...noAbilities, versionedEdits: true }), {
    documentChanges: [{ textDocument: { uri, version }, edits: converted }],
  });
});
