import type { ObjectGrammar } from './object-grammar.ts'

/** Policies, rules and secrets. Source: https://docs.snowflake.com/en/sql-reference/commands-security */
export const securityObjects: readonly ObjectGrammar[] = [
  { type: 'AUTHENTICATION POLICY', page: 'create-authentication-policy', looseUnset: true },
  { type: 'DATA MOVEMENT POLICY', page: 'create-data-movement-policy' },
  {
    type: 'DATA MOVEMENT RULE',
    page: 'create-data-movement-rule',
    create: ['MAX_ROWS AS ( ) RETURNS <type> -> <expression>'],
    alter: ['SET MAX_ROWS AS ( ) RETURNS <type> -> <expression>', 'SET MAX_ROWS -> <expression>'],
  },
  { type: 'FEATURE POLICY', page: 'create-feature-policy' },
  { type: 'MAINTENANCE POLICY', page: 'create-maintenance-policy' },
  {
    type: 'MULTI PARTY APPROVAL POLICY',
    page: 'create-multi-party-approval-policy',
    create: ['AS <text>'],
    alter: ['AS <text>', 'SET BODY -> <text>'],
  },
  {
    type: 'NETWORK POLICY',
    page: 'create-network-policy',
    alter: ['ADD <properties>', 'REMOVE <properties>'],
  },
  { type: 'NETWORK RULE', page: 'create-network-rule', alter: ['ADD <properties>', 'REMOVE <properties>'] },
  { type: 'PACKAGES POLICY', page: 'create-packages-policy', create: ['LANGUAGE <word>'], looseUnset: true },
  { type: 'PASSWORD POLICY', page: 'create-password-policy', looseUnset: true },
  {
    type: 'RESTRICTED SESSION SCOPE',
    page: 'create-restricted-session-scope',
    create: ['AS <text>'],
    alter: ['AS <text>', 'ADD AS <text>', 'REMOVE AS <text>'],
  },
  { type: 'SECRET', page: 'create-secret' },
  { type: 'SESSION POLICY', page: 'create-session-policy', looseUnset: true },
]
