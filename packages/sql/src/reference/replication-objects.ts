import type { ObjectGrammar } from './object-grammar.ts'

const backup = (word: 'BACKUP' | 'SNAPSHOT'): readonly ObjectGrammar[] => [
  {
    type: `${word} POLICY`,
    page: `create-${word.toLowerCase()}-policy`,
    create: ['WITH RETENTION LOCK'],
  },
  {
    type: `${word} SET`,
    page: `create-${word.toLowerCase()}-set`,
    create: ['FOR { DYNAMIC TABLE | TABLE | SCHEMA | DATABASE } <name>', `WITH ${word} POLICY <name>`],
    required: ['FOR'],
    alter: [
      `ADD ${word}`,
      `APPLY ${word} POLICY <name> [ FORCE ]`,
      `{ SUSPEND | RESUME } ${word} [ { CREATION | EXPIRATION } ] POLICY`,
      `DELETE ${word} IDENTIFIER <text>`,
      `MODIFY ${word} IDENTIFIER <text> { { ADD | REMOVE } LEGAL HOLD | SET <properties> | UNSET COMMENT }`,
    ],
  },
]

const group = (word: 'FAILOVER' | 'REPLICATION'): ObjectGrammar => ({
  type: `${word} GROUP`,
  page: `create-${word.toLowerCase()}-group`,
  create: ['AS REPLICA OF <name>', 'IGNORE EDITION CHECK'],
  alter: [
    'ADD <name>... TO { ALLOWED_DATABASES | ALLOWED_EXTERNAL_VOLUMES | ALLOWED_SHARES | ALLOWED_ACCOUNTS [ IGNORE EDITION CHECK ] }',
    'REMOVE <name>... FROM { ALLOWED_DATABASES | ALLOWED_EXTERNAL_VOLUMES | ALLOWED_SHARES | ALLOWED_ACCOUNTS }',
    `MOVE { DATABASES | EXTERNAL VOLUMES | SHARES } <name>... TO ${word} GROUP <name>`,
    'PRIMARY',
    'SUSPEND IMMEDIATE',
    'REFRESH FORCE',
  ],
  states: ['REFRESH', 'SUSPEND', 'RESUME'],
})

/** Copies for the bad day. Source: https://docs.snowflake.com/en/sql-reference/commands-replication */
export const replicationObjects: readonly ObjectGrammar[] = [
  ...backup('BACKUP'),
  ...backup('SNAPSHOT'),
  group('FAILOVER'),
  group('REPLICATION'),
  {
    type: 'EVENT ROUTING TABLE',
    page: 'create-event-routing-table',
    create: ['WITH RULES <properties>'],
    alter: [
      '[ FORCE ] SET RULES <properties>',
      '[ FORCE ] SET RULE <identifier> <properties>',
      '[ FORCE ] UNSET RULE <identifier>',
      'MODIFY RULE <identifier> RENAME TO <identifier>',
    ],
  },
]
