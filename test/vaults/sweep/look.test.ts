/** The sweep is not blind: what is planted is found in every encoding, and what is no value is not. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, test } from 'node:test';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { encodingsOf } from './encodings.ts';
import { createLook } from './look.ts';
import { watchSession } from './watch.ts';

const value = 'pla"nt/ed+&é\\value 8f3k2';
const look = createLook(new Map([['it', value]]));

describe('what is planted is found', () => {
  for (const [name, form] of encodingsOf(value))
    test(name, () => {
      const found = look(Buffer.concat([Buffer.from('before '), form, Buffer.from(' after')]));
      assert.ok(
        found.some((one) => one === `it as ${name}`),
        found.join(),
      );
      assert.ok(found.every((one) => !one.includes(value)));
    });

  test('base64 behind any text', () => {
    for (const before of ['', 'a', 'ab', 'abc'])
      assert.notDeepEqual(look(Buffer.from(Buffer.from(`${before}${value}x`).toString('base64'))), []);
  });

  test('packed, twice too, and amidst other bytes', () => {
    const [before, after] = [Buffer.from('before x '), Buffer.from(' after')];
    for (const packed of [gzipSync(value), deflateSync(value), gzipSync(deflateSync(`say ${value}`))])
      assert.match(look(Buffer.concat([before, packed, after])).join(), /it as plain, packed/);
    assert.match(look(deflateRawSync(value)).join(), /it as plain, packed/);
  });

  test('in the arguments and the environment of a process and of its children', async () => {
    const child = spawn('sh', ['-c', 'sleep 0.3; true', value], { env: { ...process.env, PLANTED: value }, detached: true });
    const watched = watchSession(child.pid ?? 0);
    await once(child, 'close');
    const sights = watched.stop();
    const seen = (kind: string, process: RegExp) =>
      sights.some((sight) => sight.kind === kind && process.test(sight.process) && look(sight.bytes).length > 0);
    assert.ok(seen('arguments', /^sh /));
    assert.ok(seen('environment', /^sh /));
    assert.ok(seen('environment', /^sleep /));
  });
});

test('what is no value is not found', () => {
  const others = [value.slice(1), value.slice(0, -1), value.toUpperCase(), value.replace('é', 'e'), ''];
  for (const other of others)
    for (const bytes of [other, JSON.stringify(other), Buffer.from(other).toString('base64'), gzipSync(other)])
      assert.deepEqual(look(Buffer.from(bytes)), [], other);
});
