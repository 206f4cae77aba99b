/** SonarQube: a prefix for each kind of token; SonarQube Cloud's are plain hex, known by their name. */

import type { Rule } from '../rule.ts';

export const sonarqube: readonly Rule[] = [
  {
    id: 'sonarqube-token',
    title: 'SonarQube token',
    why: 'Whoever has it reads source code and analyses, and changes them as its owner may.',
    keywords: ['squ_', 'sqp_', 'sqa_', 'sqb_'],
    pattern: /(?<![A-Za-z0-9_])sq[upab]_[0-9A-Za-z]{40}(?![A-Za-z0-9_])/,
    confidence: 'certain',
    suggestedName: 'SONAR_TOKEN',
    page: 'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/',
    hits: [
      'SONAR_TOKEN=«squ_{hex:40}»',
      'sonar-scanner -Dsonar.token=«sqp_{hex:40}» -Dsonar.projectKey=shop',
      'sonar.login=«sqa_{hex:40}»',
    ],
    misses: ['squ_{hex:32}', 'sqx_{hex:40}', 'sqp_{hex:44}'],
  },
  {
    id: 'sonarcloud-token',
    title: 'SonarQube Cloud token',
    why: 'Whoever has it reads source code and analyses, and changes them as its owner may.',
    keywords: ['sonar'],
    assigned: /(?:^|.* )d?sonar(?:qube|cloud)? ?(?:.* )?(?:token|login|key|secret|password|pat)$/,
    pattern: /[0-9A-Za-z]{40}/,
    confidence: 'likely',
    suggestedName: 'SONAR_TOKEN',
    page: 'https://docs.sonarsource.com/sonarqube-cloud/managing-your-account/managing-tokens/',
    hits: ['SONAR_TOKEN=«{hex:40}»', 'sonar.login=«{hex:40}»', 'sonarcloudApiKey: "«{hex:40}»"', '-Dsonar.token=«{hex:40}»'],
    misses: ['sonar.revision={hex:40}', 'token = "{hex:40}"', 'SONAR_TOKEN={hex:32}'],
  },
];
