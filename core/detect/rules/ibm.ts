/** IBM Cloud: IAM keys and the HMAC keys of its object storage, known by their names. */

import type { Rule } from '../rule.ts';

export const ibm: readonly Rule[] = [
  {
    id: 'ibm-cloud-api-key',
    title: 'IBM Cloud API key',
    why: 'Whoever has it acts as the person or service id on all of the account’s services.',
    keywords: ['ibm', 'bluemix', 'watson', 'cloudant', 'wx_', 'wxapi', 'wml', 'ic_api'],
    assigned:
      /\b(?:ibm|bluemix|watson|watsonx|cloudant|wx|wml|ibmcloud).*(?:key|token|pass|password|pwd|secret|pat)$|^ic api ?key$/,
    pattern: /[\w-]{44}/,
    confidence: 'likely',
    suggestedName: 'IBMCLOUD_API_KEY',
    page: 'https://cloud.ibm.com/docs/account?topic=account-userapikey',
    hits: ['IBMCLOUD_API_KEY=«{base64url:44}»', 'ibm_cloud_iam_key: "«{base64url:44}»"', 'watsonxApiKey = "«{base64url:44}»"'],
    misses: ['IBM_CLOUD_API_KEY={base64url:30}', 'ibm_trace = {base64url:44}', 'api_key = "{base64url:44}"'],
  },
  {
    id: 'ibm-cos-hmac-secret',
    title: 'IBM Cloud Object Storage HMAC secret',
    why: 'With its access key id it reads, replaces and deletes the buckets’ objects.',
    keywords: ['secret_access', 'secret-access', 'secretaccess', 'cos_', 'cos-', 'hmac', 'ibm'],
    assigned: /\bsecret ?access ?key$|\b(?:ibm|cos|hmac)\b.*(?:secret|key)$/,
    pattern: /[0-9a-f]{48}/,
    confidence: 'likely',
    suggestedName: 'COS_HMAC_SECRET_ACCESS_KEY',
    page: 'https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-uhc-hmac-credentials-main',
    hits: ['"cos_hmac_keys": { "secret_access_key": "«{hex:48}»" }', 'COS_HMAC_SECRET=«{hex:48}»'],
    misses: ['checksum = {hex:48}', 'secret_access_key = {hex:30}'],
  },
];
