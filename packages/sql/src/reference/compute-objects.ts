import type { ObjectGrammar } from './object-grammar.ts'
import { specificationClauses } from './specification-clauses.ts'

/** What runs: warehouses, pools, services, instances. Source: https://docs.snowflake.com/en/sql-reference/commands-warehouse */
export const computeObjects: readonly ObjectGrammar[] = [
  {
    type: 'COMPUTE POOL',
    page: 'create-compute-pool',
    create: ['FOR APPLICATION <name>'],
    alter: ['STOP ALL [ OF TYPE <word>... ]'],
    after: ['TAG <tags> [ <properties> ]'],
    states: ['SUSPEND', 'RESUME'],
  },
  {
    type: 'GATEWAY',
    page: 'create-gateway',
    create: ['FROM SPECIFICATION <text>'],
    required: ['FROM'],
    alter: ['FROM SPECIFICATION <text>'],
  },
  { type: 'IMAGE REPOSITORY', page: 'create-image-repository' },
  {
    type: 'INTERACTIVE WAREHOUSE',
    page: 'create-interactive-warehouse',
    create: ['TABLES ( <name>... )'],
    states: ['SUSPEND', 'RESUME'],
  },
  {
    type: 'OPENFLOW CONNECTOR',
    page: 'create-openflow-connector',
    create: ['IN RUNTIME <name>', 'FROM DEFINITION <name>', 'FROM <source>'],
    alter: [
      'ADD VERSION FROM <source>',
      'ADD LIVE VERSION FROM <word> [ <properties> ]',
      'COMMIT [ <properties> ]',
      'ABORT',
      'START',
      'STOP',
      'TERMINATE [ FORCE ]',
      'PUSH [ TO <source> ] [ <properties> ]',
      'PULL',
    ],
  },
  { type: 'OPENFLOW DATA PLANE INTEGRATION', page: 'alter-oflow-data-plane', alterOnly: true },
  { type: 'OPENFLOW DEPLOYMENT', page: 'create-openflow-deployment', alter: ['UPGRADE', 'TERMINATE'] },
  {
    type: 'OPENFLOW RUNTIME',
    page: 'create-openflow-runtime',
    create: ['IN DEPLOYMENT <name>'],
    alter: [
      'ADD <properties>',
      'REMOVE <properties>',
      'UPGRADE [ { RECOVERY | FORCE } ]',
      'RESUME RECOVERY',
      'RESTART [ RECOVERY ]',
      'TERMINATE [ CASCADE ]',
    ],
    states: ['SUSPEND', 'RESUME'],
  },
  {
    type: 'POSTGRES INSTANCE',
    page: 'create-postgres-instance',
    create: ['FORK <name> [ { AT | BEFORE } ( { TIMESTAMP | OFFSET | STATEMENT } => <expression> ) ]'],
    alter: ['RESET ACCESS FOR <text>', 'REFRESH { APPLY { IMMEDIATELY | ON <text> } }', 'PROMOTE'],
    after: ['APPLY { IMMEDIATELY | ON <text> }'],
    states: ['SUSPEND', 'RESUME', 'REFRESH'],
  },
  {
    type: 'SERVICE',
    page: 'create-service',
    create: ['IN COMPUTE POOL <name>', ...specificationClauses],
    required: ['IN', 'FROM'],
    alter: [
      'RESTORE VOLUME <identifier> INSTANCES <number>... FROM SNAPSHOT <name>',
      ...specificationClauses,
    ],
    states: ['SUSPEND', 'RESUME'],
  },
  {
    type: 'SNAPSHOT',
    page: 'create-snapshot',
    create: ['FROM SERVICE <name> VOLUME <identifier> INSTANCE <number>'],
    required: ['FROM'],
  },
  {
    type: 'WAREHOUSE',
    page: 'create-warehouse',
    modifiers: ['ADAPTIVE'],
    unnamed: true,
    alter: [
      'RESUME IF SUSPENDED',
      'ENABLE',
      'DISABLE',
      'ABORT ALL QUERIES',
      '{ ADD | DROP } TABLES ( <name>... )',
    ],
    states: ['SUSPEND', 'RESUME'],
  },
]
