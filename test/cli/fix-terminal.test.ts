/** `secretref fix` at a terminal: what a person sees, and when a passphrase is asked for. */

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { assertHidden, files, read, stripe } from './fix-files.ts';
import { onTerminal } from './on-terminal.ts';
import { place } from './secretref.ts';

test('a table that is wider than the terminal has two lines for each value instead', { timeout: 120_000 }, async (t) => {
  const at = place(t, { 'src/app.js': files['app.js'] });
  const terminal = onTerminal(t, at, 'stty cols 50; $SECRETREF fix --dry-run');
  await terminal.see('1 value in 1 file would be moved');
  const screen = stripVTControlCharacters(terminal.screen()).replaceAll('\r', '');
  assert.match(
    screen,
    /\n\nsrc\/app\.js\n {3}1 {2}Stripe secret key\n {8}process\.env\.STRIPE_SECRET_KEY\n\nKept as ref\+keychain:\/\/work\/STRIPE_SECRET_KEY\n/,
  );
  assert.ok(!screen.includes('BECOMES') && !screen.includes(stripe));
});

test('a dry run at a terminal needs no passphrase where there is no store yet', { timeout: 120_000 }, async (t) => {
  const at = place(t, { 'app.js': files['app.js'] });
  const terminal = onTerminal(t, at, '$SECRETREF fix app.js --dry-run', { SECRETREF_PASSPHRASE_FILE: '' });
  await terminal.see('1 value in 1 file would be moved');
  assert.equal(await terminal.ended, 0);
  assert.doesNotMatch(terminal.screen(), /passphrase/i);
});

test('a new store asks for its passphrase only when the plan has been seen and agreed to', { timeout: 120_000 }, async (t) => {
  const at = place(t, { 'app.js': files['app.js'] });
  const terminal = onTerminal(t, at, '$SECRETREF fix app.js', { SECRETREF_PASSPHRASE_FILE: '' });
  await terminal.see('1 value in 1 file would be moved');
  await terminal.see('Type yes:');
  assert.doesNotMatch(terminal.screen(), /passphrase/i);
  terminal.type('yes\r');
  for (const question of ['New passphrase:', 'The same again:']) {
    await terminal.see(question);
    terminal.type('a long passphrase\r');
  }
  await terminal.see('1 value in 1 file was moved');
  assert.equal(await terminal.ended, 0);
  assertHidden(read(at, 'app.js'));
});

test('a passphrase that is not given leaves everything as it is', { timeout: 120_000 }, async (t) => {
  const at = place(t, { 'app.js': files['app.js'] });
  const terminal = onTerminal(t, at, '$SECRETREF fix app.js', { SECRETREF_PASSPHRASE_FILE: '' });
  await terminal.see('Type yes:');
  terminal.type('yes\r');
  await terminal.see('New passphrase:');
  terminal.type('\r');
  await terminal.see('Nothing was moved.');
  assert.equal(await terminal.ended, 2);
  assert.equal(read(at, 'app.js'), files['app.js']);
  assert.deepEqual(readdirSync(at.folder), ['app.js']);
});
