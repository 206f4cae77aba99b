/** The consent screen: everything that a person decides by, and nothing that could deceive them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { consentScreen } from '../../cli/consent-screen.ts';
import { plain } from '../../cli/terminal.ts';

const launch = {
  purpose: 'run',
  launcher: 'run',
  folder: '/home/a/shop',
  program: '/usr/bin/node',
  args: ['app.js', 'two words', 'a"b\\'],
  details: ['cwd=/home/a', 'NODE_OPTIONS=--title=x'],
} as const;

test('says what receives what from where', () => {
  const items = [
    { variable: 'KEY', text: 'ref+keychain://shop/KEY', reference: 'ref+keychain://shop/KEY', origin: 'the keyring' },
    {
      variable: 'TOKEN',
      text: 'ref+vault://kv/shop#/token',
      reference: 'ref+vault://kv/shop#/token',
      origin: 'https://vault.example:8200',
    },
    {
      variable: 'URL',
      text: 'https://ref+keychain://shop/PASSWORD+@evil.example/',
      reference: 'ref+keychain://shop/PASSWORD',
      origin: 'the keyring',
    },
  ];
  assert.equal(
    consentScreen({ launch, items, warnings: ['.env sets NODE_OPTIONS, which decides what code runs.'] }, plain),
    `  program    /usr/bin/node
  arguments  app.js "two words" "a\\"b\\\\"
  folder     /home/a/shop
  with       cwd=/home/a
  with       NODE_OPTIONS=--title=x
  receives   KEY    ref+keychain://shop/KEY
             URL    ref+keychain://shop/PASSWORD as part of https://ref+keychain://shop/PASSWORD+@evil.example/
  from       the keyring
  receives   TOKEN  ref+vault://kv/shop#/token
  from       https://vault.example:8200
  note       .env sets NODE_OPTIONS, which decides what code runs.
`,
  );
});

test('neither an escape nor a look-alike letter gets through', () => {
  const hostile = 'n\u043ede\u001b[2K\u202e\n';
  const items = [{ variable: hostile, text: `${hostile}+`, reference: hostile, origin: hostile }];
  const screen = consentScreen(
    { launch: { ...launch, program: hostile, folder: hostile, args: [hostile], details: [hostile] }, items, warnings: [hostile] },
    plain,
  );
  assert.match(screen, /^[\x20-\x7e\n]+$/);
  assert.equal(screen.split('\n').length, 8);
});
