/** RabbitMQ: the Erlang cookie, 20 capitals as Erlang makes it, known by its name. */

import type { Rule } from '../rule.ts';

export const rabbitmq: readonly Rule[] = [
  {
    id: 'rabbitmq-erlang-cookie',
    title: 'Erlang cookie',
    why: 'Whoever has it joins the cluster and runs code in it.',
    keywords: ['erlang'],
    assigned: /(?:^|.* )erlang ?cookie$/,
    pattern: /[A-Z]{20}|[A-Za-z0-9]{20,64}/,
    confidence: 'likely',
    suggestedName: 'RABBITMQ_ERLANG_COOKIE',
    page: 'https://www.rabbitmq.com/docs/clustering#erlang-cookie',
    hits: ['RABBITMQ_ERLANG_COOKIE=«{base62:32}»', 'erlangCookie: "«{upper:20}»"'],
    misses: ['RABBITMQ_ERLANG_COOKIE=secretcookie', 'erlang_version = "{upper:20}"'],
  },
];
