import type { ObjectType } from '../tree/name/object-type.ts'

/** What ALTER can do to a type of object beside SET and UNSET of options and tags and RENAME TO. */
export interface DataAlteration {
  /** Whole actions. */
  readonly alter?: readonly string[]
  /** What may stand behind SET beside `KEY = value`. */
  readonly set?: readonly string[]
  readonly states?: readonly ('REFRESH' | 'SUSPEND' | 'RESUME')[]
  /** Whether it has columns, keys, policies and metrics. */
  readonly relation?: boolean
  readonly swap?: boolean
}

const contacts = ['CONTACT ( <assignments> )', 'CONTACT <assignments>']
const executeAsUser = 'EXECUTE AS USER <name> [ USE SECONDARY ROLES { ALL | NONE | <name>... } ]'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/alter-table */
const relation: DataAlteration = {
  relation: true,
  swap: true,
  states: ['REFRESH', 'SUSPEND', 'RESUME'],
  alter: [
    'CLUSTER BY ( <expression>... )',
    'RECLUSTER [ MAX_SIZE = <value> ] [ WHERE <expression> ]',
    'SUSPEND RECLUSTER',
    'RESUME RECLUSTER',
    'DROP CLUSTERING KEY',
    'ADD SEARCH OPTIMIZATION [ ON <expression>... ]',
    'DROP SEARCH OPTIMIZATION [ ON <expression>... ]',
    'SUSPEND SEARCH OPTIMIZATION [ ON <expression>... ]',
    'RESUME SEARCH OPTIMIZATION [ ON <expression>... ]',
    'RENAME CONSTRAINT <identifier> TO <identifier>',
    'ADD PARTITION BY ( <expression> )',
    'DROP PARTITION BY ( <expression> )',
    'REPLACE PARTITION BY ( <expression> ) WITH ( <expression> )',
    'ADD PARTITION ( <assignments> ) LOCATION <text>',
    'DROP PARTITION LOCATION <text>',
    'ADD FILES ( <text>... )',
    'REMOVE FILES ( <text>... )',
    'CONVERT TO MANAGED [ <properties> ]',
    'REFRESH COPY SESSION',
    'REFRESH <text>',
  ],
  set: [
    ...contacts,
    'SECURE',
    'IMMUTABLE WHERE ( <expression> )',
    'FROZEN WHERE ( <expression> )',
    executeAsUser,
  ],
}

const policy: DataAlteration = { set: ['BODY -> <expression>'] }
const routine: DataAlteration = {
  set: ['SECURE'],
  alter: ['EXECUTE AS { OWNER | CALLER | RESTRICTED CALLER }'],
}

/** The types of objects whose ALTER has clauses of its own and that have no ObjectGrammar. */
export const dataAlterations: ReadonlyMap<ObjectType, DataAlteration> = new Map<ObjectType, DataAlteration>([
  ['TABLE', relation],
  ['HYBRID TABLE', relation],
  ['INTERACTIVE TABLE', relation],
  ['ICEBERG TABLE', relation],
  ['EXTERNAL TABLE', relation],
  ['EVENT TABLE', relation],
  ['DYNAMIC TABLE', relation],
  ['VIEW', relation],
  ['MATERIALIZED VIEW', relation],
  [
    'SEMANTIC VIEW',
    {
      alter: [
        `ADD MATERIALIZATION <identifier> [ <properties> ] [ IMMUTABLE WHERE ( <expression> ) ]
          AS [ DIMENSIONS <name>... ] [ METRICS <name>... ] [ WHERE ( <expression> ) ]`,
        'DROP MATERIALIZATION <identifier>',
        'SUSPEND MATERIALIZATION <identifier>',
        'RESUME MATERIALIZATION <identifier>',
        'REFRESH MATERIALIZATION <identifier>',
      ],
    },
  ],
  [
    'SEQUENCE',
    {
      alter: ['INCREMENT [ BY ] [ = ] <signed>'],
      set: ['INCREMENT BY [ = ] <signed>', 'INCREMENT <signed>', 'ORDER', 'NOORDER'],
    },
  ],
  ['STREAM', { set: ['TAG { <name> = <text> }...'] }],
  ['PIPE', { alter: ['REFRESH <properties>'], states: ['REFRESH'] }],
  ['STAGE', { alter: ['REFRESH <properties>', 'DIRECTORY = <value>'], states: ['REFRESH'] }],
  [
    'TAG',
    {
      alter: [
        'SET { MASKING POLICY <name> }... [ FORCE ]',
        'UNSET { MASKING POLICY <name> }...',
        'SET DATA MOVEMENT POLICY <name> [ FORCE ]',
        'UNSET DATA MOVEMENT POLICY',
      ],
      set: ['ALLOWED_VALUES <text>...'],
    },
  ],
  ['MASKING POLICY', policy],
  ['ROW ACCESS POLICY', policy],
  ['AGGREGATION POLICY', policy],
  ['PROJECTION POLICY', policy],
  ['JOIN POLICY', policy],
  ['PRIVACY POLICY', policy],
  ['STORAGE LIFECYCLE POLICY', policy],
  ['FUNCTION', { set: ['SECURE'] }],
  ['EXTERNAL FUNCTION', { set: ['SECURE'] }],
  ['DATA METRIC FUNCTION', { set: ['SECURE'] }],
  ['PROCEDURE', routine],
  [
    'TASK',
    {
      states: ['SUSPEND', 'RESUME'],
      alter: [
        'ADD AFTER <name>...',
        'REMOVE AFTER <name>...',
        'MODIFY AS <statement>',
        'MODIFY WHEN <expression>',
        'REMOVE WHEN',
      ],
      set: [...contacts, executeAsUser],
    },
  ],
  [
    'ALERT',
    {
      states: ['SUSPEND', 'RESUME'],
      alter: [
        'MODIFY CONDITION EXISTS ( <statement> )',
        'MODIFY ACTION <statement>',
        'FROM TEMPLATE <name> SET <properties>',
      ],
      set: contacts,
    },
  ],
  [
    'DATABASE',
    {
      swap: true,
      states: ['REFRESH'],
      alter: [
        'ENABLE REPLICATION TO ACCOUNTS <name>... [ IGNORE EDITION CHECK ]',
        'DISABLE REPLICATION [ TO ACCOUNTS <name>... ]',
        'ENABLE FAILOVER TO ACCOUNTS <name>...',
        'DISABLE FAILOVER [ TO ACCOUNTS <name>... ]',
        'PRIMARY',
        'SUSPEND DISCOVERY',
        'RESUME DISCOVERY',
        `UPDATE LINKED_CATALOG { ADD ( <text>... ) TO { ALLOWED_NAMESPACES | BLOCKED_NAMESPACES }
          | REMOVE ( <text>... ) FROM { ALLOWED_NAMESPACES | BLOCKED_NAMESPACES }
          | UNSET { ALLOWED_NAMESPACES | BLOCKED_NAMESPACES } | SET <properties> }`,
        'SET FEATURE POLICY <name> [ FORCE ]',
        'UNSET FEATURE POLICY',
      ],
      set: contacts,
    },
  ],
  ['SCHEMA', { swap: true, alter: ['ENABLE MANAGED ACCESS', 'DISABLE MANAGED ACCESS'], set: contacts }],
])
