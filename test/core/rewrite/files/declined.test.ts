/** Files and places in which nothing is written, since no program would put the value back there, and the reason that people read. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the rows hold texts of files.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moved, outcome } from '../moved.ts';

const rows: readonly (readonly [path: string, before: string, why: RegExp])[] = [
  ['config.yaml', 'k: VALUE\n', /reads this file would read a reference/],
  ['config.toml', 'k = "VALUE"\n', /reads this file would read a reference/],
  ['config.ini', 'k = VALUE\n', /reads this file would read a reference/],
  ['strings.xml', '<a>VALUE</a>', /reads this file would read a reference/],
  ['my.properties', 'k=VALUE\n', /reads this file would read a reference/],
  ['.github/workflows/a.yml', 'jobs:\n  a:\n    if: x == "VALUE"\n', /no access to secrets there/],
  ['.github/workflows/a.yml', 'jobs:\n  a:\n    steps:\n    - run: "${{ format(\'VALUE\') }}"\n', /before it would change/],
  ['action.yml', 'runs:\n  steps:\n  - run: x VALUE\n', /give it an input/],
  ['.gitlab-ci.yml', 'a:\n  image: VALUE\n', /alone/],
  ['.gitlab-ci.yml', 'a:\n  script:\n  - |\n    cat <<E\n    VALUE\n    E\n', /quotes cannot be read/],
  ['.gitlab-ci.yml', 'a:\n  script:\n  - x "$(y VALUE)"\n', /quotes cannot be read/],
  ['azure-pipelines.yml', 'variables:\n  K: VALUE\n', /of a step alone/],
  ['.circleci/config.yml', 'jobs:\n  a:\n    environment:\n      K: VALUE\n', /project settings/],
  ['.travis.yml', 'env:\n  - K=VALUE\n', /travis encrypt/],
  ['compose.yaml', 'services:\n  a:\n    environment:\n      K: "«a$$b»"\n', /read as something else/],
  ['compose.yaml', 'services:\n  a:\n    environment:\n      K: «12345678»\n', /number/],
  ['compose.yaml', 'services:\n  VALUE: x\n', /certain/],
  ['compose.yaml', 'a: "b"c\nk: VALUE\n', /certain/],
  ['secret.yaml', 'apiVersion: v1\nkind: Secret\nstringData:\n  k: VALUE\n', /encrypt it/],
  ['job.yaml', 'apiVersion: v1\nspec:\n  args: [VALUE]\n', /variables alone/],
  ['pod.yaml', 'apiVersion: v1\nspec:\n  containers:\n  - env: [{name: A, value: VALUE}]\n', /brackets/],
  ['chart/values.yaml', 'password: VALUE\n', /only a chart knows/],
  ['Dockerfile', 'FROM x\nENV K=VALUE\n', /an image keeps/],
  ['main.tf', 'terraform {\n  backend "s3" {\n    key = "VALUE"\n  }\n}\n', /before there are variables/],
  ['main.tf', 'variable "a" {\n  description = "VALUE"\n}\n', /constants/],
  ['main.tf', 'variable "api_key" {\n}\nlocals {\n  a = "VALUE"\n}\n', /declared already/],
  ['main.tf', 'a = <<E\nVALUE\nE\n', /certain/],
  ['a.tfvars', 'm = {\n  k = "VALUE"\n}\n', /no variable can stand/],
  ['appsettings.json', '{"A": ["VALUE"]}', /no variable can stand/],
  ['appsettings.json', '{"A": "x=VALUE"}', /whole entry alone/],
  ['.pypirc', '[pypi]\npassword = VALUE\n', /TWINE_PASSWORD/],
  ['pip.conf', '[global]\nindex-url = https://u:VALUE@x\n', /PIP_INDEX_URL/],
  ['.netrc', 'machine x login y password VALUE\n', /expand nothing/],
  ['.vscode/settings.json', '{"a.b": "VALUE"}', /read as they stand/],
];

for (const [path, before, why] of rows) {
  test(`${path}: ${JSON.stringify(before)}`, () => {
    const result = outcome(moved('plaintext', before, { path }));
    assert.match(result, /^refused: /);
    assert.match(result, why);
  });
}

test('GitHub keeps names that start with its own for itself', () => {
  const path = '.github/workflows/a.yml';
  assert.match(outcome(moved('yaml', 'env:\n  A: VALUE\n', { path, name: 'GITHUB_PAT' })), /names like GITHUB_PAT/);
});
