/** variable: which names an environment variable may have before a reference is given to it. */

/** A name that every shell, container and language can carry. */
export function isVariableName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
}

/**
 * Whether a loader, shell, interpreter or git acts on this variable before the program does, or sets it itself, as a shell does PWD: whoever sets
 * it decides what code runs, or sets it in vain, so it never receives a value from a vault. Compared without case, as Windows does.
 */
export function isLoaderVariable(name: string): boolean {
  return loaderVariable.test(name);
}

// GIT_TOKEN and its like are ordinary credentials: git acts on no variable that ends so.
const git = 'GIT_(?!(?:.*_)?(?:TOKEN|SECRET|PASSWORD|PASSWD|PAT|KEY)$).*';

const loaderVariable = new RegExp(
  `^(?:${[
    'PATH|PATHEXT|CDPATH|PWD|OLDPWD|SHLVL|UID|EUID|PPID|_|IFS|ENV|BASH_ENV|BASH_FUNC_.*|SHELL|SHELLOPTS|BASHOPTS|PROMPT_COMMAND|PS[0-4]|HOME|USERPROFILE|COMSPEC|ZDOTDIR',
    'LD_.*|DYLD_.*|GCONV_PATH|LOCPATH|NLSPATH',
    'NODE_OPTIONS|NODE_PATH|NODE_EXTRA_CA_CERTS|NODE_REPL_.*|ELECTRON_RUN_AS_NODE|BUN_OPTIONS|DENO_DIR|NPM_CONFIG_.*',
    'PYTHON[A-Z]+|PERL5.*|PERLLIB|RUBY[A-Z]+|GEM_(?:HOME|PATH)|BUNDLE_GEMFILE|PHPRC|PHP_INI_SCAN_DIR|LUA_(?:INIT|PATH|CPATH).*',
    'JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|CLASSPATH|DOTNET_STARTUP_HOOKS|DOTNET_ADDITIONAL_DEPS|COR_.*|CORECLR_.*',
    `${git}|SSH_ASKPASS|SSH_AUTH_SOCK|SUDO_ASKPASS|EDITOR|VISUAL|PAGER|BROWSER|RUSTC_WRAPPER|GOFLAGS`,
  ].join('|')})$`,
  'i',
);
