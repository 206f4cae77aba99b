/** Jenkins: API tokens are a version and 32 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const jenkins: readonly Rule[] = [
  {
    id: 'jenkins-token',
    title: 'Jenkins API token',
    why: 'Whoever has it starts jobs and reads their credentials as its owner.',
    keywords: ['jenkins'],
    assigned: /\bjenkins.*(?:token|key|password|secret|pat|auth)$/,
    pattern: /(?:1[01])?[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'JENKINS_API_TOKEN',
    page: 'https://www.jenkins.io/doc/book/using/remote-access-api/',
    hits: ['JENKINS_API_TOKEN=«11{hex:32}»', 'jenkinsToken: "«{hex:32}»"'],
    misses: ['JENKINS_BUILD={hex:32}', 'JENKINS_API_TOKEN={hex:12}'],
  },
];
