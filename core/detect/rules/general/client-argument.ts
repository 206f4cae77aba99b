/** client-argument: keys that the clients of services take, where nothing but the client's making says so. */

import type { Rule } from '../../rule.ts';
import { type Calls, callsKeywords, callsPattern, keyLiteral } from './calls.ts';

const takesKey: readonly Calls[] = [
  { names: '*KeyCredential *bearer_auth *BearerAuth *TokenAuth', at: [1] },
  { names: '*Credentials', at: [1, 2] },
  {
    names: 'Stripe OpenAI Anthropic Resend SendGrid ServerClient Cohere CohereClient Groq Replicate Pinecone Octokit Telegraf',
    at: [1],
  },
  { names: '*SharedKeyCredential *NamedKeyCredential *Credentials.create *NewStaticV4', at: [2] },
  { names: '*ClientCredential *OAuthHandler OAuth1 OAuth1Session oauth1.NewConfig createClient create_client', at: [2] },
  { names: '*AuthenticationHeaderValue Gitlab Twilio algoliasearch', at: [2] },
  { names: '*ClientSecretCredential Minio minio.New setVapidDetails', at: [3] },
];

/** Of two the first is an id, and the second the key. */
const makesClient: readonly Calls[] = [{ names: '*Client *Api *SDK *OAuth2 *Client.new *Client::new *Api.new', at: [1] }];
const afterId = '(?:["\'\\x60][^\\s"\'\\x60]{1,100}["\'\\x60]|[\\w.$]{1,60}),\\s{0,40}';
const alone = '(?=[^,()]{16,600}(?:\\)|,\\s{0,40}(?:\\{|\\w{1,40} ?=)))';

/** `require("stripe")("…")`. */
const required = 'require\\((?:"[\\w@./-]{1,60}"\\)\\(|\'[\\w@./-]{1,60}\'\\)\\()\\s{0,20}';

export const clientArgument: Rule = {
  id: 'client-argument',
  title: 'key of a service in a call',
  why: 'Whoever has it may act as you at that service.',
  keywords: [...callsKeywords([...takesKey, ...makesClient]), `")(`, `')(`],
  pattern: new RegExp(
    `(?:${callsPattern(takesKey)}|(?:${callsPattern(makesClient)})(?:${afterId}|${alone})|${required})${keyLiteral}`,
    'i',
  ),
  quality: 'random',
  confidence: 'possible',
  shape: 'argument',
  suggestedName: 'API_KEY',
  page: 'https://cwe.mitre.org/data/definitions/798.html',
  hits: [
    'const shop = new ShopClient("«{base62:26}»");',
    'client = shop.Client("«{hex:32}»", timeout=10)',
    'new ShopApi("shop-eu", "«{base62:32}»")',
    "createClient('https://db.shop.internal', '«{base62:40}»')",
    'new AzureKeyCredential("«{base62:32}»")',
    'new OAuth2Client("shop-client", "«{base62:32}»", redirect)',
    'Shop::Client.new("«{base62:32}»")',
    'const payments = new Stripe("«{base62:32}»", { apiVersion })',
    `require('mailer')('«{base62:32}»')`,
    'new BasicAWSCredentials(id, "«{base64:40}»")',
  ],
  misses: [
    'new ShopClient("https://api.shop.internal/v1")',
    'new ShopClient("{base62:26}", "shop-eu")',
    'shop.Client("orders-and-customers-2024")',
    'new HttpClient(options)',
    `require('debug')('shop:orders:2024')`,
    'new Stripe(key)',
    'createClient(url, process.env.KEY)',
    'new ShopApi("{uuid}")',
  ],
};
