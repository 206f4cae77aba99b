/** What is to be done after a move of several values is one sentence and one command. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Note, noteFor, plainNote, sayNotes } from '../../../core/rewrite/note.ts';
import { moved } from './moved.ts';

const reference = (name: string) => ({ provider: 'keychain', path: ['shop', name], options: [], pointer: [] });

function notesOf(path: string, before: string, names: readonly string[]): Note[] {
  return names.map((name) => {
    const { plan } = moved('plaintext', before, { path, name, reference: reference(name) });
    return plan.kind === 'plan' && plan.note ? plan.note : assert.fail(path);
  });
}

test('one build has all secrets of a Dockerfile', () => {
  assert.deepEqual(sayNotes(notesOf('Dockerfile', 'RUN login VALUE\n', ['NPM_TOKEN', 'GIT_TOKEN', 'NPM_TOKEN'])), [
    'Start it by "secretref run -- docker build --secret id=NPM_TOKEN,env=NPM_TOKEN --secret id=GIT_TOKEN,env=GIT_TOKEN .", so that its environment holds NPM_TOKEN and GIT_TOKEN.',
  ]);
  assert.match(sayNotes(notesOf('app/worker.Dockerfile', 'RUN login VALUE\n', ['A'])).join(), / -f worker\.Dockerfile \."/);
});

test('one command hands all secrets to a workflow', () => {
  assert.deepEqual(sayNotes(notesOf('.github/workflows/ci.yml', 'env:\n  A: VALUE\n', ['A_KEY', 'B_KEY'])), [
    "The workflow needs A_KEY and B_KEY among its secrets: A_KEY='ref+keychain://shop/A_KEY' B_KEY='ref+keychain://shop/B_KEY' secretref run -- sh -c 'printenv A_KEY | gh secret set A_KEY; printenv B_KEY | gh secret set B_KEY'.",
  ]);
});

test('of many names a sentence has a few', () => {
  const notes = Array.from({ length: 8 }, (_, n) => noteFor('It needs NAMES.', { name: `K${n}`, reference: reference('K') }));
  assert.deepEqual(sayNotes(notes), ['It needs K0, K1, K2, K3, K4 and 3 more.']);
  assert.deepEqual(sayNotes(notes.slice(0, 1)), ['It needs K0.']);
});

test('what is said differently is said apart, and a plain sentence stays as it is', () => {
  const plain = plainNote('The NAME {of } it.');
  assert.deepEqual(sayNotes([plain, noteFor('It needs NAMES.', { name: 'A', reference: reference('A') }), plain]), [
    'The NAME {of } it.',
    'It needs A.',
  ]);
});
