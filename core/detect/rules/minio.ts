/** MinIO: secret keys of 40 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const minio: readonly Rule[] = [
  {
    id: 'minio-secret-key',
    title: 'MinIO secret key',
    why: 'With its access key it reads and changes the buckets that its policy names.',
    keywords: ['minio'],
    assigned: /(?:^|.* )minio (?:.* )?(?:secret|secret key|password)$/,
    pattern: /[A-Za-z0-9+/]{40}/,
    confidence: 'likely',
    suggestedName: 'MINIO_SECRET_KEY',
    page: 'https://min.io/docs/minio/linux/administration/identity-access-management/minio-user-management.html',
    hits: ['MINIO_SECRET_KEY=«{base62:40}»', 'minioSecretKey: "«{base64:40}»"'],
    misses: ['MINIO_SECRET_KEY=minioadmin', 'MINIO_ACCESS_KEY={upper:20}'],
  },
];
