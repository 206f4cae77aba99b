/** Kubernetes: tokens of service accounts and of joining nodes, and the keys in a kubeconfig. */

import type { Rule } from '../rule.ts';

export const kubernetes: readonly Rule[] = [
  {
    id: 'kubernetes-service-account-token',
    title: 'Kubernetes service account token',
    why: 'Whoever has it and reaches the cluster acts as the service account, for ever if the token is of the old kind.',
    // What follows the dot is base64 of {"iss":"kubernetes/serviceaccount.
    keywords: ['eyjpc3mioijrdwjlcm5ldgvzl3nlcnzpy2vhy2nvdw50'],
    pattern:
      /(?<![\w.-])eyJ[\w-]{8,400}\.eyJpc3MiOiJrdWJlcm5ldGVzL3NlcnZpY2VhY2NvdW50[\w-]{8,6000}\.[\w-]{16,1000}(?!\.?[\w-]|\.\.)/,
    reach: 7500,
    confidence: 'certain',
    checksum: 'jwt-header',
    suggestedName: 'KUBE_TOKEN',
    page: 'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/',
    hits: [
      'token: «eyJhbGciOiJSUzI1NiIsImtpZCI6IiJ9.eyJpc3MiOiJrdWJlcm5ldGVzL3NlcnZpY2VhY2NvdW50{base64url:400}.{base64url:342}»',
      'kubectl --token="«eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJrdWJlcm5ldGVzL3NlcnZpY2VhY2NvdW50{base64url:300}.{base64url:342}»" get pods',
    ],
    misses: ['token: {jwt}', 'eyJpc3MiOiJrdWJlcm5ldGVzL3NlcnZpY2VhY2NvdW50{base64url:300}'],
  },
  {
    id: 'kubernetes-bootstrap-token',
    title: 'Kubernetes bootstrap token',
    why: 'Whoever has it and reaches the cluster joins a node to it, which receives pods and their secrets.',
    keywords: ['kubeadm', 'bootstrap', 'kubelet'],
    near: ['kubeadm', 'bootstrap', 'kubelet'],
    pattern: /(?<=(?:token|bearer)[\s:="']{1,6})[0-9a-z]{6}\.[0-9a-z]{16}(?!\.?[\w-]|\.\.)/i,
    confidence: 'likely',
    suggestedName: 'KUBEADM_TOKEN',
    page: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
    hits: [
      'kubeadm join 10.0.0.4:6443 --token «{lower:6}.{lower:16}» --discovery-token-unsafe-skip-ca-verification',
      'kind: InitConfiguration\nbootstrapTokens:\n- token: "«{lower:6}.{lower:16}»"',
    ],
    misses: [
      'token: {lower:6}.{lower:16}',
      'kubeadm join --token abcdef.0123456789abcdef',
      'kubeadm version {lower:6}.{lower:16}',
    ],
  },
  {
    id: 'kubernetes-client-key',
    title: 'Kubernetes client key',
    why: 'Whoever has it and reaches the cluster acts as the person or machine of the kubeconfig.',
    keywords: ['client-key-data'],
    pattern: /(?<=client-key-data\\?["']?:\s{0,8}\\?["']?)LS0tLS1CRUdJTi[A-Za-z0-9+/]{100,12000}={0,2}/,
    reach: 12200,
    confidence: 'certain',
    suggestedName: 'KUBE_CLIENT_KEY',
    page: 'https://kubernetes.io/docs/tasks/administer-cluster/certificates/',
    hits: ['    client-key-data: «LS0tLS1CRUdJTi{base64:600}==»', '"client-key-data": "«LS0tLS1CRUdJTi{base64:400}»"'],
    misses: ['client-certificate-data: LS0tLS1CRUdJTi{base64:600}==', 'client-key-data: LS0tLS1CRUdJTi{base64:12}'],
  },
];
