/** Clauses that tables and views of every kind have. */
export const commonClauses: readonly string[] = ['COPY TAGS', 'WITH CONTACT ( <assignments> )']

/** Who a dynamic table is refreshed as. */
export const executeAsUser = 'EXECUTE AS USER <name> [ USE SECONDARY ROLES { ALL | NONE | <name>... } ]'

/** A point in time. Source: https://docs.snowflake.com/en/sql-reference/constructs/at-before */
export const timeTravel =
  '{ AT | BEFORE } ( { TIMESTAMP => <expression> | OFFSET => <expression> | STATEMENT => <expression> | STREAM => <expression> } )'
