/** An edit in a line of any length concerns what is near it, and what is found is that of a scan of the whole. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engineWith, readCustomRules } from '../../../core/configuration/custom-rules.ts';
import { loadLinear } from '../../../core/configuration/linear-pattern.ts';
import { rescan, scanWhole } from '../../../core/detect/incremental.ts';
import { languageOf } from '../../../core/text/language.ts';

test('an edit in a line without end concerns what is near it, although each match there begins where the one before ends', async () => {
  const custom = { id: 'acme-token', title: 'Acme token', keywords: ['xx'], pattern: 'xx[^x]{9}xx', quality: 'any' } as const;
  const engine = engineWith(readCustomRules([custom], await loadLinear()).rules);
  const language = languageOf('a.txt');
  const unit = 'xxa9b8c7d6,';
  const breaks = [0, 400, 900];
  for (const at of [3, 1100, 5500, 5501, 9000])
    for (const inserted of ['xx', unit, 'z'.repeat(1500), '\n', ' ', 'xxa9b8c7d6'.repeat(300)]) {
      for (const lines of breaks) {
        const before = `${unit.repeat(lines)}${lines ? '\n' : ''}${unit.repeat(1000)}`;
        const after = before.slice(0, at) + inserted + before.slice(at);
        const { result, found } = rescan(scanWhole(before, language, engine), after, {
          span: { start: at, end: at },
          length: inserted.length,
        });
        const whole = scanWhole(after, language, engine);
        assert.deepEqual(result, whole.result, `${lines} ${at}`);
        assert.equal(found.length, whole.found.length);
      }
    }
});
