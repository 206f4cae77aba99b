/** Names that may hold a secret, and names that may not because something acts on them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLoaderVariable, isVariableName } from '../../../core/reference/variable.ts';

test('names of variables', () => {
  for (const name of ['A', '_', 'a1', 'STRIPE_SECRET_KEY', '__x__']) assert.ok(isVariableName(name), name);
  for (const name of ['', '1A', 'A-B', 'A.B', 'A B', ' A', 'A\n', 'É', 'A=B', 'A\0'])
    assert.ok(!isVariableName(name), JSON.stringify(name));
});

test('names that a loader, shell, interpreter or git acts on', () => {
  const loaders =
    'PATH Path PWD OLDPWD _ HOME SHELL ENV IFS LD_PRELOAD LD_LIBRARY_PATH DYLD_INSERT_LIBRARIES NODE_OPTIONS node_options NODE_PATH BASH_ENV BASH_FUNC_x PYTHONPATH PYTHONSTARTUP PERL5OPT PERL5LIB RUBYOPT RUBYLIB JAVA_TOOL_OPTIONS _JAVA_OPTIONS DOTNET_STARTUP_HOOKS GIT_SSH_COMMAND GIT_ASKPASS GIT_CONFIG_KEY_0 ELECTRON_RUN_AS_NODE PROMPT_COMMAND SSH_ASKPASS NPM_CONFIG_SCRIPT_SHELL';
  for (const name of loaders.split(' ')) assert.ok(isLoaderVariable(name), name);
});

test('credentials of the same families are ordinary names', () => {
  const ordinary =
    'GITHUB_TOKEN GIT_TOKEN GIT_PASSWORD RUBYGEMS_API_KEY PYTHON_API_KEY NODE_AUTH_TOKEN NPM_TOKEN PATH_TO_KEY MY_PATH HOME_TOKEN ENVIRONMENT LDAP_PASSWORD SHELL_TOKEN';
  for (const name of ordinary.split(' ')) assert.ok(!isLoaderVariable(name), name);
});
