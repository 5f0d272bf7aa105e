import type { ObjectGrammar } from './object-grammar.ts'
import { versionClauses } from './version-clauses.ts'

const fromModel = 'FROM { MODEL <name> [ VERSION <identifier> ] | <source> }'

/** Models, agents, search services and what they learn from. Source: https://docs.snowflake.com/en/sql-reference/commands-ml */
export const mlObjects: readonly ObjectGrammar[] = [
  {
    type: 'AGENT',
    page: 'create-agent',
    modifiers: ['TEMPORARY', 'SECURE'],
    create: ['COPY GRANTS', 'FROM SPECIFICATION <text>'],
    required: ['FROM'],
    alter: versionClauses,
  },
  {
    type: 'CORTEX SEARCH SERVICE',
    page: 'create-cortex-search',
    create: [
      'ON <identifier>',
      'TEXT INDEXES <identifier>...',
      'VECTOR INDEXES { <identifier> [ ( <properties> ) ] }...',
      'PRIMARY KEY ( <identifier>... )',
      'ATTRIBUTES <identifier>...',
    ],
    body: ['AS <query>'],
    required: ['AS'],
    alter: [
      '{ SUSPEND | RESUME } { INDEXING | SERVING }',
      'SET PRIMARY KEY = <value> [ <properties> ]',
      'UNSET PRIMARY KEY',
      'SET ATTRIBUTES ( <identifier>... )',
      'UNSET ATTRIBUTES',
      'ADD SCORING PROFILE [ IF NOT EXISTS ] <identifier> <text>',
      'DROP SCORING PROFILE [ IF EXISTS ] <identifier>',
    ],
    after: ['PRIMARY KEY = <value>'],
    states: ['REFRESH', 'SUSPEND', 'RESUME'],
  },
  {
    type: 'DATASET',
    page: 'create-dataset',
    alter: [
      'ADD VERSION { <identifier> | <text> } FROM { <query> | ( <query> ) } [ PARTITION BY <expression> ] [ <properties> ]',
      'DROP VERSION { <identifier> | <text> }',
    ],
  },
  { type: 'EXPERIMENT', page: 'create-experiment', alter: ['{ ADD | COMMIT | DROP } RUN <identifier>'] },
  {
    type: 'EXTERNAL AGENT',
    page: 'create-external-agent',
    create: ['WITH VERSION <identifier>'],
    alter: ['ADD VERSION <identifier>', 'DROP VERSION <identifier>'],
  },
  {
    type: 'MCP SERVER',
    page: 'create-mcp-server',
    modifiers: ['EXTERNAL'],
    create: ['FROM SPECIFICATION <text>'],
    alter: ['FROM SPECIFICATION <text>'],
  },
  {
    type: 'MODEL',
    page: 'create-model',
    create: ['WITH VERSION <identifier>', fromModel],
    required: ['FROM'],
    alter: [
      'VERSION <identifier> { SET ALIAS = { <identifier> | <text> } | UNSET ALIAS }',
      `ADD VERSION <identifier> ${fromModel}`,
      'DROP VERSION <identifier>',
      'MODIFY VERSION <identifier> SET <properties>',
    ],
  },
  {
    type: 'MODEL MONITOR',
    page: 'create-model-monitor',
    alter: ['ADD <properties>', 'DROP <properties>'],
    states: ['SUSPEND', 'RESUME'],
  },
  {
    type: 'ONLINE FEATURE TABLE',
    page: 'create-online-feature-table',
    create: ['PRIMARY KEY ( <identifier>... )', 'FROM <name>'],
    required: ['PRIMARY', 'FROM'],
    states: ['REFRESH', 'SUSPEND', 'RESUME'],
  },
  { type: 'PROVISIONED THROUGHPUT', page: 'create-provisioned-throughput' },
  { type: 'TYPE', page: 'create-type', create: ['AS <type>'], required: ['AS'] },
]
