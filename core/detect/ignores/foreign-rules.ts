/** foreign-rules: which of our rules other scanners' rules speak of, where their configuration or comments name them. */

/** Our ids for a rule of secretlint (a package name), as `isNamed` takes them; none where there is no counterpart. */
export function counterpartsOf(rule: string): readonly string[] {
  const name = /secretlint-rule-([a-z0-9-]{1,60})$/.exec(rule)?.[1] ?? '';
  return sameName.has(name) ? [`${name}-`] : (otherName.get(name) ?? []);
}

/** Whether one of `names` is the rule's id, or ends in a dash and begins it. */
export function isNamed(names: readonly string[], id: string): boolean {
  return names.some((name) => name === id || (name.endsWith('-') && id.startsWith(name)));
}

const sameName = new Set(
  '1password anthropic aws azure cloudflare databricks docker figma gcp github gitlab grafana groq huggingface linear notion npm openai sendgrid shopify slack stripe vercel'.split(
    ' ',
  ),
);

const otherName = new Map([
  ['hashicorp-vault', ['vault-']],
  ['privatekey', ['private-key']],
  ['basicauth', ['url-password', 'authorization-header']],
  ['database-connection-string', ['url-password']],
]);
