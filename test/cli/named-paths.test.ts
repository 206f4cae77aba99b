/** A named path that is not there is an error of every verb that takes some: in a job, a typing error must not pass for a clean result. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { place, secretref } from './secretref.ts';

for (const args of [['scan'], ['fix', '--dry-run'], ['check'], ['policy', '--provider', 'vault'], ['baseline']]) {
  test(`${args.join(' ')} names what is not there`, async (t) => {
    const at = place(t, { 'a.js': '' });
    const { status, stderr } = await secretref(at, [...args, 'a.js', 'gone.js']);
    assert.equal(status, 2);
    assert.match(stderr, /^secretref: gone\.js [a-z ]+: there is no such file\./m);
  });
}
