/** interpolated: files of tools that put a variable into a text, before and after a move, with the page on which each tool documents it. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the rows hold texts of files.

import type { Reference } from '../../../../core/reference/reference.ts';

export interface Interpolated {
  readonly page: string;
  readonly path: string;
  /** The text before, and what takes the value's place in each of its texts; `after` where the text after is not that alone. */
  readonly before: string;
  readonly written: string;
  readonly after?: string;
  /** The variable that the env file maps; none where the tool has a store of its own. */
  readonly variable?: string;
  /** Where the tool reads one vault alone. */
  readonly reference?: Reference;
}

const env = { variable: 'API_KEY' };

export const interpolated: readonly Interpolated[] = [
  {
    page: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    path: '.github/workflows/ci.yml',
    before: `# deploy
on: push
env: # for all
  A: VALUE # the key
jobs:
  build:
    container: {image: x, env: {B: "VALUE"}}
    steps:
      - uses: a/b@v1
        with:
          key: "VALUE"
          other: 'Bearer VALUE'
      - run: |
          # VALUE
          curl -H "Authorization: VALUE" \\
            https://x
`,
    written: '${{ secrets.API_KEY }}',
  },
  {
    page: 'https://docs.gitlab.com/ci/variables/#use-cicd-variables-in-job-scripts',
    path: '.gitlab-ci.yml',
    before: 'variables:\n  A: "VALUE"\njob:\n  variables: {B: VALUE}\n  script: [make]\n',
    written: '$API_KEY',
  },
  {
    page: 'https://learn.microsoft.com/en-us/azure/devops/pipelines/process/set-secret-variables',
    path: 'azure-pipelines.yml',
    before: 'steps:\n- script: curl -u x:VALUE https://x\n  env:\n    A: VALUE\n- task: X@1\n  inputs:\n    key: "VALUE"\n',
    written: '$(API_KEY)',
  },
  {
    page: 'https://circleci.com/docs/private-images/',
    path: '.circleci/config.yml',
    before: 'jobs:\n  a:\n    docker:\n      - image: x\n        auth:\n          username: u\n          password: VALUE\n',
    written: '$API_KEY',
  },
  {
    page: 'https://docs.docker.com/reference/compose-file/interpolation/',
    path: 'compose.yaml',
    before:
      'services:\n  db: # d\n    environment:\n    - A=VALUE\n    - "U=postgres://u:VALUE@h"\n  web:\n    environment: {B: VALUE, C: "VALUE"}\n    command: ["x", VALUE]\n',
    after:
      'services:\n  db: # d\n    environment:\n    - A=${API_KEY:?}\n    - "U=postgres://u:${API_KEY:?}@h"\n  web:\n    environment: {B: "${API_KEY:?}", C: "${API_KEY:?}"}\n    command: ["x", "${API_KEY:?}"]\n',
    written: '${API_KEY:?}',
    ...env,
  },
  {
    page: 'https://docs.ansible.com/ansible/latest/collections/ansible/builtin/env_lookup.html',
    path: 'group_vars/all.yml',
    before: '---\na: VALUE # k\nb: \'VALUE\'\nc: "x VALUE"\n',
    after:
      "---\na: \"{{ lookup('ansible.builtin.env', 'API_KEY', default=undef()) }}\" # k\nb: '{{ lookup(''ansible.builtin.env'', ''API_KEY'', default=undef()) }}'\nc: \"x {{ lookup('ansible.builtin.env', 'API_KEY', default=undef()) }}\"\n",
    written: "{{ lookup('ansible.builtin.env', 'API_KEY', default=undef()) }}",
    ...env,
  },
  {
    page: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html',
    path: 'template.yaml',
    before: 'Resources:\n  Db: # d\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MasterUserPassword: "VALUE" # k\n',
    written: '{{resolve:secretsmanager:shop/db:SecretString:password}}',
    reference: { provider: 'awssecrets', path: ['shop', 'db'], options: [], pointer: ['password'] },
  },
  {
    page: 'https://learn.microsoft.com/en-us/azure/app-service/app-service-key-vault-references',
    path: 'azuredeploy.json',
    before: '{"type": "Microsoft.Web/sites", "properties": {"siteConfig": {"appSettings": [{"name": "K", "value": "VALUE"}]}}}',
    written: '@Microsoft.KeyVault(VaultName=shop;SecretName=api-key)',
    reference: { provider: 'azurekeyvault', path: ['shop', 'api-key'], options: [], pointer: [] },
  },
  {
    page: 'https://www.serverless.com/framework/docs/guides/variables#environment-variables',
    path: 'serverless.yml',
    before: 'provider:\n  environment:\n    K: VALUE\n',
    written: '${env:API_KEY}',
    ...env,
  },
  {
    page: 'https://github.com/helmfile/vals#environment-variables-substitution',
    path: 'helmfile.yaml',
    before: 'releases:\n- name: a\n  values:\n  - db: {password: VALUE}\n',
    written: 'ref+envsubst://$API_KEY',
    ...env,
  },
  {
    page: 'https://docs.spring.io/spring-boot/reference/features/external-config.html#features.external-config.files.property-placeholders',
    path: 'src/main/resources/application.properties',
    before: '# db\r\nspring.datasource.password=VALUE\r\nurl = jdbc:x?password=VALUE&a=b\r\n! old: VALUE\r\n',
    written: '${API_KEY}',
    ...env,
  },
  {
    page: 'https://docs.spring.io/spring-boot/reference/features/external-config.html#features.external-config.yaml',
    path: 'application-prod.yml',
    before: 'spring:\n  datasource:\n    password: VALUE\n    url: jdbc:x?password=VALUE\n---\nb: >-\n  VALUE\n',
    written: '${API_KEY}',
    ...env,
  },
  {
    page: 'https://logging.apache.org/log4j/2.x/manual/lookups.html#EnvironmentLookup',
    path: 'log4j2.xml',
    before: '<?xml version="1.0"?>\n<Configuration><!-- VALUE -->\n  <Http url="https://x?k=VALUE"/></Configuration>\n',
    written: '${env:API_KEY}',
    ...env,
  },
  {
    page: 'https://docs.npmjs.com/cli/configuring-npm/npmrc#description',
    path: '.npmrc',
    before: '; registry\n//registry.example.com/:_authToken=VALUE\nsave-exact=true\n# x=VALUE\n',
    written: '${API_KEY}',
    ...env,
  },
  {
    page: 'https://yarnpkg.com/configuration/yarnrc',
    path: '.yarnrc.yml',
    before: 'npmScopes:\n  a:\n    npmAuthToken: "VALUE"\n',
    written: '${API_KEY}',
    ...env,
  },
  {
    page: 'https://bun.sh/docs/install/registries',
    path: 'bunfig.toml',
    before: '[install.scopes]\n# mine\n"@a" = { token = "VALUE", url = "https://x" }\n',
    written: '$API_KEY',
    ...env,
  },
  {
    page: 'https://pip.pypa.io/en/stable/reference/requirements-file-format/#using-environment-variables',
    path: 'requirements-dev.txt',
    before: '# a\n--extra-index-url https://u:VALUE@x/simple\nrequests==2 # VALUE\n',
    written: '${API_KEY}',
    ...env,
  },
  {
    page: 'https://pipenv.pypa.io/en/latest/credentials.html',
    path: 'Pipfile',
    before: '[[source]]\nurl = "https://u:VALUE@x/simple"\nname = \'x\' # y\n',
    written: '${API_KEY}',
    ...env,
  },
  {
    page: 'https://maven.apache.org/settings.html#Quick_Overview',
    path: 'settings.xml',
    before: '<settings>\n  <server><id>a</id><password>VALUE</password></server>\n</settings>\n',
    written: '${env.API_KEY}',
    ...env,
  },
  {
    page: 'https://learn.microsoft.com/en-us/nuget/reference/nuget-config-file#using-environment-variables',
    path: 'nuget.config',
    before:
      '<configuration><packageSourceCredentials><a>\n<add key="ClearTextPassword" value="VALUE" />\n</a></packageSourceCredentials></configuration>\n',
    written: '%API_KEY%',
    ...env,
  },
  {
    page: 'https://code.visualstudio.com/docs/reference/variables-reference#_environment-variables',
    path: '.vscode/tasks.json',
    before: '{\n  // mine\n  "tasks": [{ "options": { "env": { "K": "VALUE" } }, "args": ["--key=VALUE"] }],\n}\n',
    written: '${env:API_KEY}',
    ...env,
  },
  {
    page: 'https://code.visualstudio.com/docs/reference/variables-reference#_environment-variables',
    path: '.vscode/mcp.json',
    before: '{"servers": {"a": {"command": "x", "env": {"K": "VALUE"}, "headers": {"A": "Bearer VALUE"}}}}',
    written: '${env:API_KEY}',
    ...env,
  },
  {
    page: 'https://docs.claude.com/en/docs/claude-code/mcp#environment-variable-expansion-in-mcp-json',
    path: '.mcp.json',
    before: '{"mcpServers": {"a": {"command": "x", "env": {"K": "VALUE"}}}}',
    written: '${API_KEY}',
    ...env,
  },
  {
    page: 'https://containers.dev/implementors/json_reference/#variables-in-devcontainerjson',
    path: '.devcontainer/devcontainer.json',
    before: '{"containerEnv": {"K": "VALUE"}} // VALUE',
    written: '${localEnv:API_KEY}',
    ...env,
  },
  {
    page: 'https://symfony.com/doc/current/configuration.html#configuration-based-on-environment-variables',
    path: 'config/packages/mailer.yaml',
    before: "framework:\n    mailer:\n        dsn: 'smtp://u:VALUE@h'\n        key: VALUE\n",
    after: 'framework:\n    mailer:\n        dsn: \'smtp://u:%env(API_KEY)%@h\'\n        key: "%env(API_KEY)%"\n',
    written: '%env(API_KEY)%',
    ...env,
  },
  {
    page: 'https://docs.getdbt.com/reference/dbt-jinja-functions/env_var',
    path: 'profiles.yml',
    before: 'shop:\n  outputs:\n    dev:\n      password: "VALUE"\n',
    written: "{{ env_var('API_KEY') }}",
    ...env,
  },
  {
    page: 'https://www.elastic.co/docs/reference/beats/filebeat/using-environ-vars',
    path: 'filebeat.yml',
    before: 'output.elasticsearch:\n  password: "VALUE"\n',
    written: '${API_KEY:?API_KEY is not set}',
    ...env,
  },
  {
    page: 'https://www.elastic.co/guide/en/elasticsearch/reference/current/settings.html',
    path: 'elasticsearch.yml',
    before: 'xpack.security.key: VALUE # k\n',
    written: '${API_KEY}',
    ...env,
  },
  {
    page: 'https://opentelemetry.io/docs/collector/configuration/#environment-variables',
    path: 'otel-collector.yaml',
    before: 'receivers: {}\nexporters:\n  otlp:\n    headers: {authorization: Bearer VALUE}\n',
    after: 'receivers: {}\nexporters:\n  otlp:\n    headers: {authorization: "Bearer ${env:API_KEY}"}\n',
    written: '${env:API_KEY}',
    ...env,
  },
  {
    page: 'https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/#env-provider',
    path: 'grafana.ini',
    before: '[database]\n;type = x\npassword = VALUE\n',
    written: '$__env{API_KEY}',
    ...env,
  },
  {
    page: 'https://grafana.com/docs/grafana/latest/administration/provisioning/#using-environment-variables',
    path: 'provisioning/datasources/a.yaml',
    before: 'datasources:\n- secureJsonData:\n    password: VALUE\n',
    written: '${API_KEY}',
    ...env,
  },
  {
    page: 'https://supervisord.org/configuration.html#environment-variables',
    path: 'supervisord.conf',
    before: '[program:a]\nenvironment=KEY="VALUE",B="1"\n; VALUE\n',
    written: '%(ENV_API_KEY)s',
    ...env,
  },
  {
    page: 'https://docs.influxdata.com/telegraf/v1/configuration/environment-variables/',
    path: 'telegraf.conf',
    before: '[[outputs.influxdb_v2]]\n  ## t\n  token = "VALUE"\n  urls = ["http://x", \'http://u:VALUE@h\']\n',
    written: '${API_KEY}',
    ...env,
  },
  {
    page: 'https://tox.wiki/en/latest/config.html#environment-variable-substitutions',
    path: 'tox.ini',
    before: '[testenv]\nsetenv = KEY=VALUE\n',
    written: '{env:API_KEY}',
    ...env,
  },
];
