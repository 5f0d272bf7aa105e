import type { ObjectGrammar } from './object-grammar.ts'

const tokens: readonly string[] = ['{ PROGRAMMATIC ACCESS TOKEN | PAT }', 'KEY PAIR'].flatMap((method) => [
  `ADD ${method} [ IF NOT EXISTS ] <identifier> [ <properties> ]`,
  `MODIFY ${method} [ IF EXISTS ] <identifier> { RENAME TO <identifier> | SET <properties> | UNSET <word>... }`,
  `REMOVE ${method} [ IF EXISTS ] <identifier>`,
  `ROTATE ${method} [ IF EXISTS ] <identifier> [ <properties> ]`,
])

const trigger = 'ON <number> PERCENT DO { NOTIFY | SUSPEND_IMMEDIATE | SUSPEND }'

/** Accounts, users, roles and what belongs to an organization. Source: https://docs.snowflake.com/en/sql-reference/commands-user-role */
export const accountObjects: readonly ObjectGrammar[] = [
  {
    type: 'ACCOUNT',
    page: 'create-account',
    unnamed: true,
    alter: [
      '{ ADD | REMOVE } ORGANIZATION USER GROUP <name>',
      'SET { AUTHENTICATION | SESSION } POLICY [ = ] <name> [ FOR ALL { PERSON | SERVICE } USERS ] [ FORCE ]',
      'UNSET { AUTHENTICATION | SESSION } POLICY [ FOR ALL { PERSON | SERVICE } USERS ]',
      'SET FEATURE POLICY <name> FOR ALL { APPLICATIONS | DATABASES | PERSONAL DATABASES } [ FORCE ]',
      'UNSET FEATURE POLICY FOR ALL { APPLICATIONS | DATABASES | PERSONAL DATABASES }',
      'SET MAINTENANCE POLICY <name> [ FORCE ] FOR ALL APPLICATIONS',
      'UNSET MAINTENANCE POLICY FOR ALL APPLICATIONS',
      'SET { DATA MOVEMENT | INGRESS | MULTI PARTY APPROVAL | PACKAGES | PASSWORD } POLICY [ = ] <name> [ FORCE ]',
      'UNSET { DATA MOVEMENT | INGRESS | MULTI PARTY APPROVAL | PACKAGES | PASSWORD } POLICY',
      'SET CONTACT <property>...',
      'UNSET CONTACT <word>...',
      'DROP OLD [ ORGANIZATION ] URL',
    ],
    after: ['SAVE_OLD_URL = <value>'],
  },
  {
    type: 'APPLICATION ROLE',
    page: 'create-application-role',
  },
  {
    type: 'CONNECTION',
    page: 'create-connection',
    create: ['AS REPLICA OF <name>'],
    alter: [
      'ENABLE FAILOVER TO ACCOUNTS <name>... [ IGNORE EDITION CHECK ]',
      'DISABLE FAILOVER [ TO ACCOUNTS <name>... ]',
      'PRIMARY',
    ],
  },
  { type: 'CONTACT', page: 'create-contact' },
  { type: 'DATABASE ROLE', page: 'create-database-role' },
  { type: 'EXTERNAL CONSUMER', page: 'create-external-consumer', alter: tokens },
  { type: 'MANAGED ACCOUNT', page: 'create-managed-account' },
  {
    type: 'ORGANIZATION',
    page: 'alter-organization',
    alterOnly: true,
    unnamed: true,
    alter: [
      'SET EVENT ROUTING TABLE <name> FOR ALL APPLICATION LISTINGS',
      'UNSET EVENT ROUTING TABLE FOR ALL APPLICATION LISTINGS',
    ],
  },
  {
    type: 'ORGANIZATION ACCOUNT',
    page: 'create-organization-account',
    unnamed: true,
    alter: [
      'SET { PASSWORD | SESSION } POLICY [ = ] <name> [ FORCE ]',
      'UNSET { PASSWORD | SESSION } POLICY',
      'DROP OLD URL',
    ],
    after: ['SAVE_OLD_URL = <value>'],
  },
  { type: 'ORGANIZATION USER', page: 'create-organization-user' },
  {
    type: 'ORGANIZATION USER GROUP',
    page: 'create-organization-user-group',
    alter: [
      '{ ADD | REMOVE } ORGANIZATION USERS <name>...',
      'SET VISIBILITY = { ACCOUNTS <name>... | REGION GROUPS <text>... | ALL }',
    ],
  },
  {
    type: 'RESOURCE MONITOR',
    page: 'create-resource-monitor',
    create: [`TRIGGERS { ${trigger} }+`],
    alter: [`TRIGGERS { ${trigger} }+`],
    after: [`TRIGGERS { ${trigger} }+`],
  },
  { type: 'ROLE', page: 'create-role' },
  {
    type: 'USER',
    page: 'create-user',
    unnamed: true,
    alter: [
      'RESET PASSWORD',
      'ABORT ALL QUERIES',
      'ADD DELEGATED AUTHORIZATION OF ROLE <name> TO SECURITY INTEGRATION <name>',
      'REMOVE DELEGATED AUTHORIZATION OF ROLE <name> FROM SECURITY INTEGRATION <name>',
      'REMOVE DELEGATED AUTHORIZATIONS [ OF ANY ROLE ] FROM SECURITY INTEGRATION <name>',
      'ENROLL MFA',
      'REMOVE MFA METHOD <identifier>',
      'MODIFY MFA METHOD <identifier> SET <properties>',
      'ADD MFA METHOD OTP [ COUNT = <value> ]',
      'SET { AUTHENTICATION | PASSWORD | SESSION } POLICY [ = ] <name> [ FORCE ]',
      'UNSET { AUTHENTICATION | PASSWORD | SESSION } POLICY',
      ...tokens,
    ],
  },
]
