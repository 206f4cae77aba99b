/**
 * Values in comments, sentences, commands and files of settings, found by the scan itself: what can stand there is written, and where
 * nothing can, the move is refused with its reason.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scan } from '../../../core/detect/scan.ts';
import type { Reference } from '../../../core/reference/reference.ts';
import { planMove } from '../../../core/rewrite/plan.ts';
import { languageOf } from '../../../core/text/language.ts';
import { applyEdits } from '../../../core/text/span.ts';
import { expandTemplate, readMarked } from '../../../samples/templates.ts';

const key = '«{base62:26}7»';

const written: readonly (readonly [path: string, before: string, after: string])[] = [
  ['a.ts', `// apiKey: ${key}\n`, '// apiKey: process.env.API_KEY\n'],
  ['a.java', `/*\n * password: ${key}\n */\n`, '/*\n * password: System.getenv("PASSWORD")\n */\n'],
  ['a.go', `// remove token ${key} later\n`, '// remove token os.LookupEnv("TOKEN") later\n'],
  ['a.js', `const y = \`\npassword: ${key}\n\`;\n`, `const y = \`\npassword: \${process.env.PASSWORD}\n\`;\n`],
  ['a.sh', `cat > a.yaml <<EOF\npassword: ${key}\nEOF\n`, `cat > a.yaml <<EOF\npassword: \${PASSWORD:?}\nEOF\n`],
  ['a.sh', `shop config set api_key ${key}\n`, `shop config set api_key "\${API_KEY:?}"\n`],
  ['a.sh', `echo "${key}" | docker login --password-stdin\n`, `echo "\${SERVICE_PASSWORD:?}" | docker login --password-stdin\n`],
  ['a.sh', `echo -e "${key}\\n" | sudo -S true\n`, `echo -e "\${SERVICE_PASSWORD:?}\\n" | sudo -S true\n`],
  ['a.sh', `7z x -p${key} a.7z\n`, `7z x -p"\${SERVICE_PASSWORD:?}" a.7z\n`],
  [
    'a.sh',
    `kubectl create secret generic a --from-literal='b=${key}'\n`,
    `kubectl create secret generic a --from-literal='b='"\${SERVICE_PASSWORD:?}"\n`,
  ],
  ['a.sh', `git clone https://${key}@git.shop.internal/a.git\n`, `git clone https://"\${URL_TOKEN:?}"@git.shop.internal/a.git\n`],
  [
    'a.ts',
    `const u = 'https://${key}@api.shop.internal/v1';\n`,
    `const u = \`https://\${process.env.URL_TOKEN}@api.shop.internal/v1\`;\n`,
  ],
  [
    'a.py',
    `child.expect('Password:')\nchild.sendline('${key}')\n`,
    `import os\n\nchild.expect('Password:')\nchild.sendline(os.environ["PASSWORD"])\n`,
  ],
  ['a.js', `spawn('shop', ['--token', '${key}'])\n`, `spawn('shop', ['--token', process.env.TOKEN])\n`],
  ['a.js', `const apiKey = '${key}\\n';\n`, `const apiKey = \`\${process.env.API_KEY}\\n\`;\n`],
  ['a.md', `user/password: shop/${key}\n`, 'user/password: shop/<PASSWORD>\n'],
  ['a.md', `Your password is: ${key}\n`, 'Your password is: <PASSWORD>\n'],
];

for (const [path, marked, after] of written) {
  test(`${path}: ${marked.replaceAll('\n', '⏎')}`, () => {
    const { text, plan } = move(path, marked);
    assert.ok(plan.kind === 'plan');
    assert.equal(applyEdits(text, plan.edits), after);
  });
}

const refused: readonly (readonly [path: string, text: string, reason: RegExp])[] = [
  ['a.py', `def f():\n    """Calls it.\n\n    api_key: ${key}\n    """\n`, /by hand/],
  ['a.sh', `cat > a.yaml <<'EOF'\npassword: ${key}\nEOF\n`, /by hand/],
  ['a.yaml', `password: !unsafe ${key}\n`, /environment by hand/],
  ['a.yaml', `args:\n- --token\n- ${key}\n`, /environment by hand/],
  ['a.yaml', `tokens:\n  - ${key}\n`, /environment by hand/],
  ['shop.cfg', `enable secret 5 ${key}\n`, /environment by hand/],
  ['shop.txt', `The password is: ${key}\n`, /No rewrite is known/],
  ['a.html', `<p>Password: <b>${key}</b></p>\n`, /browser/],
  ['a.json', `{"text": "the password is ${key}"}\n`, /environment by hand/],
  ['Dockerfile', `CMD ["shop", "--api-key", "${key}"]\n`, /an image keeps/],
];

for (const [path, marked, reason] of refused) {
  test(`refused in ${path}: ${marked.replaceAll('\n', '⏎')}`, () => {
    const { plan } = move(path, marked);
    assert.ok(plan.kind === 'refused');
    assert.match(plan.reason, reason);
  });
}

function move(path: string, marked: string) {
  const { text, span } = readMarked(expandTemplate(marked));
  const language = languageOf(path);
  const { findings } = scan(text, language);
  const [finding] = findings;
  assert.deepEqual(
    findings.map((found) => found.span),
    [span],
  );
  const name = finding?.suggestedName ?? '';
  const reference: Reference = { provider: 'keychain', path: ['shop', name], options: [], pointer: [] };
  return { text, plan: planMove({ text, language, spans: [span], name, reference, path: `/shop/${path}` }) };
}
