/** What the server says of a document that is being edited is what it would say of the same text opened anew. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { builtInEngine } from '../../core/detect/engine/compile.ts';
import { expandTemplate } from '../../samples/templates.ts';
import { createAnalyse } from '../../server/analysis.ts';
import { rememberChanges } from '../../server/document-changes.ts';

const uri = 'file:///shop/app.ts';
const piece = fc.constantFrom(
  expandTemplate('const a = "sk_live_{alnum:24}";'),
  'ref+keychain://shop/A',
  '// secretref-ignore',
  '\n',
  '\r\n',
  '"',
  ' ',
  'x',
);
const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
const position = fc.record({ line: fc.nat({ max: 12 }), character: fc.nat({ max: 60 }) });
const ranged = fc.record({ range: fc.record({ start: position, end: position }), text });
const change: fc.Arbitrary<TextDocumentContentChangeEvent> = fc.oneof(
  { weight: 9, arbitrary: ranged },
  { weight: 1, arbitrary: fc.record({ text }) },
);

test('edits in any order, shape and number lead to the analysis of the text that they make', () => {
  fc.assert(
    fc.property(
      text,
      fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      (start, steps) => {
        const changes = rememberChanges();
        const analyse = createAnalyse(builtInEngine, changes.take);
        let document = TextDocument.create(uri, 'typescript', 0, start);
        analyse(document);
        for (const [index, step] of steps.entries()) {
          document = changes.update(document, step, index + 1);
          // Now and then two versions come in before anybody asks.
          if (index % 3 === 1) continue;
          const anew = TextDocument.create(uri, 'typescript', 0, document.getText());
          assert.deepEqual(analyse(document), createAnalyse(builtInEngine, () => undefined)(anew));
        }
      },
    ),
    { numRuns: 200 },
  );
});
