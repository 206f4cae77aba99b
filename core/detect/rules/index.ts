/** rules: every vendor in alphabetical order, then the general rules in the order in which they give way to each other. */

import type { Rule } from '../rule.ts';
import { anthropic } from './anthropic.ts';
import { aws } from './aws.ts';
import { azure } from './azure.ts';
import { databricks } from './databricks.ts';
import { datadog } from './datadog.ts';
import { digitalocean } from './digitalocean.ts';
import { discord } from './discord.ts';
import { docker } from './docker.ts';
import { authorizationHeader, genericCredential, jwt, privateKey, urlPassword } from './general.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { google } from './google.ts';
import { heroku } from './heroku.ts';
import { huggingface } from './huggingface.ts';
import { npm } from './npm.ts';
import { openai } from './openai.ts';
import { pypi } from './pypi.ts';
import { sendgrid } from './sendgrid.ts';
import { shopify } from './shopify.ts';
import { slack } from './slack.ts';
import { stripe } from './stripe.ts';
import { telegram } from './telegram.ts';
import { terraform } from './terraform.ts';
import { twilio } from './twilio.ts';
import { vault } from './vault.ts';

export const vendorRules: readonly Rule[] = [
  ...anthropic,
  ...aws,
  ...azure,
  ...databricks,
  ...datadog,
  ...digitalocean,
  ...discord,
  ...docker,
  ...github,
  ...gitlab,
  ...google,
  ...heroku,
  ...huggingface,
  ...npm,
  ...openai,
  ...pypi,
  ...sendgrid,
  ...shopify,
  ...slack,
  ...stripe,
  ...telegram,
  ...terraform,
  ...twilio,
  ...vault,
];

export const generalRules: readonly Rule[] = [privateKey, jwt, urlPassword, authorizationHeader, genericCredential];
