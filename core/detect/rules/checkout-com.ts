/** Checkout.com: secret keys of the sandbox, of production and of the older platform; public keys are made for web pages. */

import type { Rule } from '../rule.ts';

export const checkoutCom: readonly Rule[] = [
  {
    id: 'checkout-com-sandbox-key',
    title: 'Checkout.com sandbox key',
    why: 'Whoever has it uses your sandbox; habits with test keys become habits with live ones.',
    keywords: ['sk_sbox_'],
    pattern: /(?<![A-Za-z0-9])sk_sbox_[0-9a-z]{26}[0-9a-z*$#=:](?![A-Za-z0-9_])/,
    confidence: 'certain',
    suggestedName: 'CHECKOUT_SECRET_KEY',
    page: 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys',
    hits: ['CHECKOUT_SECRET_KEY=«sk_sbox_{lower:27}»', 'Authorization: "«sk_sbox_{lower:26}*»"'],
    misses: ['pk_sbox_{lower:27}', 'sk_sbox_{lower:12}', 'sk_sbox_your_secret_key_goes_here_'],
  },
  {
    id: 'checkout-com-secret-key',
    title: 'Checkout.com secret key',
    why: 'Whoever has it takes payments, refunds them and reads disputes.',
    keywords: ['checkout', 'cko'],
    assigned: /(?:^|.* )(?:checkout|cko) ?(?:com )?(?:.* )?(?:key|token|secret)$/,
    pattern: /sk_(?:test_)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|sk_[0-9a-z]{26}[0-9a-z*$#=:]/,
    confidence: 'certain',
    suggestedName: 'CHECKOUT_SECRET_KEY',
    page: 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys',
    hits: ['CHECKOUT_SECRET_KEY=«sk_{lower:27}»', 'ckoSecretKey: "«sk_{uuid}»"', 'CKO_SECRET_KEY="«sk_test_{uuid}»"'],
    misses: ['CHECKOUT_PUBLIC_KEY=pk_{uuid}', 'CHECKOUT_SECRET_KEY=sk_{lower:12}', 'task_id = "sk_{lower:27}"'],
  },
  {
    id: 'checkout-com-public-key',
    title: 'Checkout.com public key',
    why: 'It is made to stand in web pages and apps, and can only tokenize cards.',
    keywords: ['pk_sbox_'],
    pattern: /(?<![A-Za-z0-9])pk_sbox_[0-9a-z]{26}[0-9a-z*$#=:](?![A-Za-z0-9_])/,
    confidence: 'public',
    suggestedName: 'CHECKOUT_PUBLIC_KEY',
    page: 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys',
    hits: ['CHECKOUT_PUBLIC_KEY=«pk_sbox_{lower:27}»'],
    misses: ['sk_sbox_{lower:27}', 'pk_sbox_{lower:9}'],
  },
];
