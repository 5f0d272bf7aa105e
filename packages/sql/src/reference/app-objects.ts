import type { ObjectGrammar } from './object-grammar.ts'
import { versionClauses } from './version-clauses.ts'

const releaseDirectives: readonly string[] = [
  'SET DEFAULT RELEASE DIRECTIVE <properties>',
  'SET RELEASE DIRECTIVE <identifier> <properties> [ FORCE ]',
  'MODIFY RELEASE DIRECTIVE <identifier> [ { ADD | REMOVE } ] <properties> [ FORCE ]',
  'UNSET RELEASE DIRECTIVE <identifier>',
]

const channelClauses: readonly string[] = [
  '{ ADD | DROP } VERSION <identifier>',
  '{ ADD | REMOVE | SET } ACCOUNTS = <value>',
  ...releaseDirectives,
]

/** Apps, their packages, and projects of code. Source: https://docs.snowflake.com/en/sql-reference/commands-native-apps */
export const appObjects: readonly ObjectGrammar[] = [
  {
    type: 'APPLICATION',
    page: 'create-application',
    unnamed: true,
    looseUnset: true,
    create: [
      'FROM APPLICATION PACKAGE <name>',
      'FROM LISTING { <name> | <text> }',
      'USING RELEASE CHANNEL <identifier>',
      'USING VERSION <identifier> [ PATCH <number> ]',
      'USING <source>',
      'WITH FEATURE POLICY = <name>',
    ],
    required: ['FROM'],
    alter: [
      'SET { FEATURE | MAINTENANCE } POLICY <name> [ FORCE ]',
      'UNSET { FEATURE | MAINTENANCE } POLICY',
      'SET SHARED TELEMETRY EVENTS ( [ <text>... ] )',
      'UNSET REFERENCES [ ( <text>... ) ]',
      'UPGRADE [ USING { VERSION <identifier> [ PATCH <number> ] | <source> } ]',
      '{ APPROVE | DECLINE } SPECIFICATION <identifier> <properties>',
      'SET { SPECIFICATION | SPECIFICATIONS } <identifier> <properties>',
      'DROP SPECIFICATION [ IF EXISTS ] <identifier>',
      'SET CONFIGURATION DEFINITION <identifier> <properties>',
      'SET CONFIGURATION <identifier> <properties>',
      'UNSET CONFIGURATION <identifier>',
      'DROP CONFIGURATION DEFINITION [ IF EXISTS ] <identifier>',
    ],
  },
  {
    type: 'APPLICATION PACKAGE',
    page: 'create-application-package',
    looseUnset: true,
    alter: [
      '{ ADD | REGISTER } VERSION [ <identifier> ] USING <source> [ LABEL = <text> ]',
      'ADD PATCH [ <number> ] FOR VERSION [ <identifier> ] USING <source> [ LABEL = <text> ]',
      '{ DROP | DEREGISTER } VERSION <identifier>',
      `MODIFY RELEASE CHANNEL <identifier> { ${channelClauses.join(' | ')} }`,
      ...releaseDirectives,
    ],
  },
  {
    type: 'APPLICATION SERVICE',
    page: 'create-application-service',
    create: ['FROM ARTIFACT REPOSITORY <name> PACKAGE <name> [ VERSION <identifier> ]'],
    alter: ['UPGRADE [ TO VERSION <identifier> ]'],
    states: ['SUSPEND', 'RESUME'],
  },
  { type: 'CODE BUNDLE', page: 'create-code-bundle', create: ['FROM <source>'], alter: versionClauses },
  {
    type: 'DBT PROJECT',
    page: 'create-dbt-project',
    create: ['FROM <source>'],
    alter: ['DEPLOY FROM <source>', ...versionClauses],
  },
  {
    type: 'DCM PROJECT',
    page: 'create-dcm-project',
    create: ['FROM <source>'],
    alter: ['UNMANAGE <statement>', 'DROP DEPLOYMENT <identifier>', ...versionClauses],
  },
  { type: 'NOTEBOOK', page: 'create-notebook', create: ['FROM <source>'], alter: versionClauses },
  {
    type: 'NOTEBOOK PROJECT',
    page: 'create-notebook-project',
    create: ['FROM <source>'],
    alter: versionClauses,
  },
  {
    type: 'STREAMLIT',
    page: 'create-streamlit',
    create: ['FROM <source>', 'VERSION <identifier>'],
    alter: versionClauses,
  },
  { type: 'VERSIONED SCHEMA', page: 'create-versioned-schema', create: ['WITH MANAGED ACCESS'] },
  { type: 'WORKSPACE', page: 'create', create: ['FROM <source>'], alter: versionClauses },
]
