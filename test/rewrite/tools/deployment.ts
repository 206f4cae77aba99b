/** deployment: what containers, clusters, clouds and pipelines are made from. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the rows hold texts of files.

import { pip, type ReadFile } from './read-file.ts';

const ansible = {
  needs: 'ansible-playbook',
  install: pip('ansible-core'),
  commands: [['ansible-playbook', '-i', 'localhost,', 'play.yml']],
  shows: 'the same',
} as const;

const play = '- hosts: localhost\n  connection: local\n  gather_facts: false\n';

const terraform = {
  needs: 'terraform',
  install: 'the package of HashiCorp',
  commands: [
    ['terraform', 'init', '-backend=false', '-no-color'],
    ['terraform', 'apply', '-auto-approve', '-no-color', '-input=false'],
    ['terraform', 'output', '-json'],
  ],
  shows: 'the same',
} as const;

export const deploymentFiles: readonly ReadFile[] = [
  {
    ...ansible,
    path: 'group_vars/all.yml',
    before: '---\na: VALUE # k\nb: \'VALUE\'\nc: "x VALUE"\n',
    beside: { 'play.yml': `${play}  tasks:\n    - debug: {msg: "{{ a }} {{ b }} {{ c }}"}\n` },
  },
  { ...ansible, path: 'play.yml', before: `${play}  vars: {k: "VALUE"}\n  tasks:\n    - debug:\n        msg: x {{ k }} VALUE\n` },
  {
    ...terraform,
    path: 'main.tf',
    before:
      'locals {\n  # db\n  a = { k = "VALUE", u = "x://u:VALUE@h" }\n}\noutput "o" {\n  value = nonsensitive("${local.a.k} ${local.a.u}")\n}\n',
  },
  {
    ...terraform,
    path: 'variables.tf',
    before:
      'variable "p" {\n  type    = string\n  default = "VALUE"\n}\noutput "o" {\n  value     = var.p\n  sensitive = true\n}\n',
  },
  {
    path: '.github/workflows/ci.yml',
    before: `# deploy
on: push
env: # for all
  A: VALUE # the key
jobs:
  build:
    runs-on: ubuntu-latest
    env: {C: VALUE}
    container: {image: x, env: {B: "VALUE"}, credentials: {username: u, password: VALUE}}
    services: {db: {image: x, env: {P: VALUE}}}
    steps:
      - uses: a/b@v1
        with:
          key: "VALUE"
          other: 'Bearer VALUE'
      - run: |
          # VALUE
          curl -H "Authorization: VALUE" https://x
        env: {D: VALUE}
  call:
    uses: a/b/.github/workflows/c.yml@v1
    secrets: {k: VALUE}
`,
    needs: 'actionlint',
    install: 'go install github.com/rhysd/actionlint/cmd/actionlint@latest',
    commands: [['actionlint', '-shellcheck=', '-pyflakes=', '.github/workflows/ci.yml']],
    shows: 'no fault',
  },
  {
    path: 'template.yaml',
    before: `AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::Serverless-2016-10-31
Resources:
  Db:
    Type: AWS::RDS::DBInstance
    DeletionPolicy: Snapshot
    UpdateReplacePolicy: Snapshot
    Properties:
      DBInstanceClass: db.t3.micro
      Engine: mysql
      AllocatedStorage: '20'
      MasterUsername: shop
      MasterUserPassword: VALUE # k
  Pay:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      Runtime: nodejs22.x
      InlineCode: exports.handler = () => 1
      Environment: { Variables: { KEY: "VALUE" } }
`,
    needs: 'cfn-lint',
    install: pip('cfn-lint aws-sam-translator'),
    commands: [['cfn-lint', 'template.yaml']],
    shows: 'no fault',
    reference: { provider: 'awssecrets', path: ['shop', 'db'], options: [], pointer: ['password'] },
  },
  {
    path: 'k8s/pod.yaml',
    before:
      'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n  - name: a\n    image: x\n    env:\n    - name: A # mine\n      value: "VALUE" # old\n    - name: B\n      value: "1"\n',
    beside: { 'kustomization.yaml': 'resources: [k8s/pod.yaml]\n' },
    needs: 'kustomize',
    install: 'go install sigs.k8s.io/kustomize/kustomize/v5@v5.6.0',
    commands: [['kustomize', 'build', '.']],
    shows: 'no fault',
  },
];
