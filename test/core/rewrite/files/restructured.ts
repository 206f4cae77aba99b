/** restructured: files in which more than the value's own text changes, or whose language is one of its own, before and after a move. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the rows hold texts of files.

/** `page` is where the tool documents it; `change` ends the title of the quick-fix. */
export type Restructured = readonly [
  page: string,
  path: string,
  before: string,
  after: string,
  change: string,
  variable?: string,
];

const pod = (env: string): string => `apiVersion: v1 # k
kind: Pod
spec:
  containers:
  - name: a
    env:
${env}    - name: OTHER
      value: "1"
`;

const gitlab = 'https://docs.gitlab.com/ci/variables/#use-cicd-variables-in-job-scripts';
const terraform = 'https://developer.hashicorp.com/terraform/language/values/variables';
const declared = '\nvariable "api_key" {\n  type      = string\n  sensitive = true\n}\n';
const secretKeyRef =
  'https://kubernetes.io/docs/tasks/inject-data-application/distribute-credentials-secure/#define-container-environment-variables-using-secret-data';

export const restructured: readonly Restructured[] = [
  [
    secretKeyRef,
    'k8s/pod.yaml',
    pod('    - name: A # mine\n      value: "VALUE" # old\n'),
    pod('    - name: A # mine\n      valueFrom:\n        secretKeyRef:\n          name: api-key\n          key: API_KEY # old\n'),
    'write valueFrom.secretKeyRef',
  ],
  [
    secretKeyRef,
    'deploy.yml',
    pod('    - value: VALUE\n      name: A\n'),
    pod('    - valueFrom:\n        secretKeyRef:\n          name: api-key\n          key: API_KEY\n      name: A\n'),
    'write valueFrom.secretKeyRef',
  ],
  [
    gitlab,
    '.gitlab-ci.yml',
    'a:\n  script:\n    - curl -u u:VALUE https://x # y\n    - make\n',
    'a:\n  script:\n    - curl -u u:"${API_KEY:?}" https://x # y\n    - make\n',
    'write $API_KEY',
  ],
  [
    gitlab,
    '.gitlab-ci.yml',
    'a:\n  script:\n    - \'curl -H "A: VALUE"\'\n',
    'a:\n  script:\n    - \'curl -H "A: ${API_KEY:?}"\'\n',
    'write $API_KEY',
  ],
  [
    gitlab,
    '.gitlab-ci.yml',
    "a:\n  script: |\n    x\n    curl -H 'A: VALUE'\n    y\n",
    "a:\n  script: |\n    x\n    curl -H 'A: '\"${API_KEY:?}\"''\n    y\n",
    'write $API_KEY',
  ],
  [
    'https://circleci.com/docs/set-environment-variable/#set-an-environment-variable-in-a-project',
    '.circleci/config.yml',
    'jobs:\n  a:\n    steps:\n      - run: "x --key=VALUE"\n',
    'jobs:\n  a:\n    steps:\n      - run: "x --key=\\"${API_KEY:?}\\""\n',
    'write $API_KEY',
  ],
  [
    'https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/',
    'bitbucket-pipelines.yml',
    'pipelines:\n  default:\n    - step:\n        script:\n          - x VALUE\n',
    'pipelines:\n  default:\n    - step:\n        script:\n          - x "${API_KEY:?}"\n',
    'write $API_KEY',
  ],
  [
    terraform,
    'main.tf',
    '# db\nresource "db" "a" {\n  password = "VALUE" # k\n  url      = "x://u:VALUE@${local.h}"\n  n        = 1\n}\n',
    `# db\nresource "db" "a" {\n  password = var.api_key # k\n  url      = "x://u:\${var.api_key}@\${local.h}"\n  n        = 1\n}\n${declared}`,
    'write var.api_key',
    'TF_VAR_api_key',
  ],
  [
    terraform,
    'main.tf',
    'locals {\n  a = { k = "VALUE", l = ["VALUE"] }\n}',
    `locals {\n  a = { k = var.api_key, l = [var.api_key] }\n}\n${declared}`,
    'write var.api_key',
    'TF_VAR_api_key',
  ],
  [
    terraform,
    'variables.tf',
    'variable "db_password" {\n  type    = string\n  default = "VALUE"\n}\n',
    'variable "db_password" {\n  type    = string\n  sensitive = true\n}\n',
    'set TF_VAR_db_password in its place',
    'TF_VAR_db_password',
  ],
  [
    terraform,
    'variables.tf',
    'variable "p" {\n  default = "VALUE"\n  sensitive = true\n}\n',
    'variable "p" {\n  sensitive = true\n}\n',
    'set TF_VAR_p in its place',
    'TF_VAR_p',
  ],
  [
    'https://developer.hashicorp.com/terraform/language/values/variables#environment-variables',
    'prod.tfvars',
    '# a\nregion = "x"\ndb_password = "VALUE" \nn = 1\n',
    '# a\nregion = "x"\nn = 1\n',
    'set TF_VAR_db_password in its place',
    'TF_VAR_db_password',
  ],
  [
    'https://learn.microsoft.com/en-us/aspnet/core/fundamentals/configuration/#environment-variables',
    'appsettings.Development.json',
    '{\n  // db\n  "ConnectionStrings": { "Default": "VALUE" }\n}\n',
    '{\n  // db\n  "ConnectionStrings": { "Default": "" }\n}\n',
    'set ConnectionStrings__Default in its place',
    'ConnectionStrings__Default',
  ],
  [
    'https://learn.microsoft.com/en-us/azure/azure-functions/functions-develop-local#local-settings-file',
    'local.settings.json',
    '{"IsEncrypted": false, "Values": {"A": "x", "STRIPE_KEY": "VALUE"}}',
    '{"IsEncrypted": false, "Values": {"A": "x", "STRIPE_KEY": ""}}',
    'set STRIPE_KEY in its place',
    'STRIPE_KEY',
  ],
  [
    'https://docs.gradle.org/current/userguide/build_environment.html#sec:project_properties',
    'gradle.properties',
    'a=1\nnexusPassword=VALUE\n# b\nb=2\n',
    'a=1\n# b\nb=2\n',
    'set ORG_GRADLE_PROJECT_nexusPassword in its place',
    'ORG_GRADLE_PROJECT_nexusPassword',
  ],
  [
    'https://docs.docker.com/build/building/secrets/',
    'Dockerfile',
    '# VALUE\nFROM x\nRUN --network=none \\\n    curl -H "K: VALUE" \\\n    # mine\n    -u \'u:VALUE\' https://x?k=VALUE\nUSER y\n',
    '# $API_KEY\nFROM x\nRUN --mount=type=secret,id=API_KEY,env=API_KEY,required=true --network=none \\\n    curl -H "K: ${API_KEY}" \\\n    # mine\n    -u \'u:\'"${API_KEY}"\'\' https://x?k="${API_KEY}"\nUSER y\n',
    'mount it as a build secret',
    'API_KEY',
  ],
  [
    'https://twine.readthedocs.io/en/stable/#environment-variables',
    '.pypirc',
    '[pypi]\n# mine\nusername = __token__\npassword = VALUE\n',
    '[pypi]\n# mine\nusername = __token__\n',
    'set TWINE_PASSWORD in its place',
    'TWINE_PASSWORD',
  ],
  [
    'https://spec.commonmark.org/0.31.2/#fenced-code-blocks',
    'README.md',
    '# x\n\n```sh\nexport K="VALUE"\n```\n\nor `VALUE`.\n',
    '# x\n\n```sh\nexport K="<API_KEY>"\n```\n\nor `<API_KEY>`.\n',
    'write <API_KEY>',
  ],
  [
    'https://nbformat.readthedocs.io/en/latest/format_description.html#code-cells',
    'analysis.ipynb',
    '{"cells": [{"cell_type": "code", "outputs": [{"text": "VALUE"}], "source": ["k = \'VALUE\'"]}], "metadata": {}}',
    '{"cells": [{"cell_type": "code", "outputs": [], "source": ["import os\\n",\n"\\n",\n"k = os.environ[\\"API_KEY\\"]"]}], "metadata": {}}',
    'read os.environ["API_KEY"]',
    'API_KEY',
  ],
];
