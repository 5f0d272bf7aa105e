import type { ObjectGrammar } from './object-grammar.ts'

const refresh = 'REFRESH { OAUTH_CLIENT_SECRET | SAML2_SNOWFLAKE_PRIVATE_KEY }'

/** Integrations with other systems. Source: https://docs.snowflake.com/en/sql-reference/commands-integration */
export const integrationObjects: readonly ObjectGrammar[] = [
  { type: 'API INTEGRATION', page: 'create-api-integration' },
  { type: 'ARTIFACT REPOSITORY', page: 'create-artifact-repository' },
  { type: 'CATALOG INTEGRATION', page: 'create-catalog-integration' },
  {
    type: 'EXTERNAL ACCESS INTEGRATION',
    page: 'create-external-access-integration',
    after: ['TAG <tags> [ <properties> ]'],
  },
  {
    type: 'EXTERNAL VOLUME',
    page: 'create-external-volume',
    alter: ['ADD <properties>', 'REMOVE STORAGE_LOCATION <text>', 'UPDATE <properties>'],
  },
  { type: 'GIT REPOSITORY', page: 'create-git-repository', alter: ['FETCH'] },
  { type: 'INTEGRATION', page: 'alter-integration', alterOnly: true, alter: [refresh] },
  { type: 'NOTIFICATION INTEGRATION', page: 'create-notification-integration' },
  {
    type: 'SECURITY INTEGRATION',
    page: 'create-security-integration',
    alter: [refresh],
  },
  { type: 'STORAGE INTEGRATION', page: 'create-storage-integration' },
]
