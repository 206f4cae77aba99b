/** Settings: defaults, checks, and that a bad one leaves what was before. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { defaultSettings, readSettings, type Settings } from '../../core/settings.ts';

test('nothing given means the defaults', () => {
  for (const section of [undefined, null, {}, [], 'x', 1, { envFile: null, minimumConfidence: undefined, other: 1 }]) {
    assert.deepEqual(readSettings(section), { settings: defaultSettings, problems: [] });
  }
});

test('good values are taken', () => {
  const given: Settings = {
    envFile: 'config/dev.env',
    profile: 'staging',
    moveTo: 'ref+vault://secret/{project}#/{name}',
    minimumConfidence: 'certain',
    projectFiles: 'ignore',
  };
  assert.deepEqual(readSettings(given), { settings: given, problems: [] });
  for (const envFile of ['.env', '.env.local', 'a/b c/é', 'a..b', './x'])
    assert.equal(readSettings({ envFile }).settings.envFile, envFile);
  for (const minimumConfidence of ['certain', 'likely', 'possible']) {
    assert.equal(readSettings({ minimumConfidence }).settings.minimumConfidence, minimumConfidence);
  }
});

test('a value that was taken back is the default again', () => {
  assert.deepEqual(
    readSettings(
      {},
      {
        envFile: 'x.env',
        profile: 'staging',
        moveTo: 'ref+vault://secret/{project}#/{name}',
        minimumConfidence: 'likely',
        projectFiles: 'ignore',
      },
    ).settings,
    defaultSettings,
  );
});

test('a bad value leaves what was before, and a sentence says so', () => {
  const before: Settings = {
    envFile: 'x.env',
    profile: '',
    moveTo: 'ref+keychain://{project}/{name}',
    minimumConfidence: 'likely',
    projectFiles: 'ignore',
  };
  for (const envFile of ['', '/etc/x', '\\x', 'C:\\x', 'c:x', '../x', 'a/../../x', 'a\\..\\x', 'a\0b', 1, true, {}, []]) {
    const { settings, problems } = readSettings({ envFile, minimumConfidence: 'possible' }, before);
    assert.deepEqual(
      settings,
      {
        envFile: 'x.env',
        profile: '',
        moveTo: 'ref+keychain://{project}/{name}',
        minimumConfidence: 'possible',
        projectFiles: 'follow',
      },
      JSON.stringify(envFile),
    );
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /^The setting secretref\.envFile must be .*; "x\.env" stays in force\.$/);
  }
  const { settings, problems } = readSettings({ envFile: 7, minimumConfidence: 'sure', projectFiles: true }, before);
  assert.deepEqual(settings, before);
  assert.equal(problems.length, 3);
});

test('whatever an editor hands over is read', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (section, envFile) => {
      for (const given of [section, { envFile, minimumConfidence: section }]) {
        const { settings } = readSettings(given);
        assert.equal(typeof settings.envFile, 'string');
        assert.ok(['certain', 'likely', 'possible'].includes(settings.minimumConfidence));
      }
    }),
  );
});

test('a profile is a plain name', () => {
  for (const profile of ['staging', 'eu-west_1', '']) assert.equal(readSettings({ profile }).settings.profile, profile);
  for (const profile of ['../x', 'a/b', 'a.b', 'a b', 'x'.repeat(65), 1, {}]) {
    const { settings, problems } = readSettings({ profile });
    assert.equal(settings.profile, '');
    assert.match(problems[0] ?? '', /secretref\.profile must be a plain name/);
  }
});
