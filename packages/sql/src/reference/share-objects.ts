import type { ObjectGrammar } from './object-grammar.ts'
import { versionClauses } from './version-clauses.ts'

const manifest: readonly string[] = [
  'SHARE <name>',
  'APPLICATION PACKAGE <name>',
  'AS <text>',
  'FROM <source>',
]

const listing: readonly string[] = [
  'PUBLISH',
  'UNPUBLISH',
  'REVIEW',
  'AS <text> [ <properties> ]',
  '{ ADD | REMOVE } TARGETS <text>',
  ...versionClauses,
]

/** What is given to other accounts. Source: https://docs.snowflake.com/en/sql-reference/commands-data-sharing */
export const shareObjects: readonly ObjectGrammar[] = [
  { type: 'DATA EXCHANGE', page: 'create' },
  {
    type: 'LISTING',
    page: 'create-listing',
    modifiers: ['EXTERNAL'],
    create: manifest,
    alter: listing,
  },
  { type: 'ORGANIZATION LISTING', page: 'create-organization-listing', create: manifest, alter: listing },
  {
    type: 'ORGANIZATION PROFILE',
    page: 'create-organization-profile',
    create: ['AS <text>', 'FROM <source>', 'VERSION <identifier>'],
    alter: ['PUBLISH', 'UNPUBLISH', 'AS <text> [ <properties> ]', ...versionClauses],
  },
  { type: 'SHARE', page: 'create-share', alter: ['ADD <properties>', 'REMOVE <properties>'] },
]
