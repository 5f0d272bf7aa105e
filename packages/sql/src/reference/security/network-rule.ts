import type { ObjectGrammar } from '../object-grammar.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/create-network-rule */
export const networkRule: ObjectGrammar = { type: 'NETWORK RULE', page: 'create-network-rule' }
