/** Clauses that tables and views of every kind have. */
export const commonClauses: readonly string[] = ['COPY TAGS', 'WITH CONTACT ( <assignments> )']

/** Who a dynamic table is refreshed as. */
export const executeAsUser = 'EXECUTE AS USER <name> [ USE SECONDARY ROLES { ALL | NONE | <name>... } ]'

/** A point in time. Source: https://docs.snowflake.com/en/sql-reference/constructs/at-before */
export const timeTravel =
  '{ AT | BEFORE } ( { TIMESTAMP => <expression> | OFFSET => <expression> | STATEMENT => <expression> | STREAM => <expression> } )'

/** Which values a column may have. Source: https://docs.snowflake.com/en/user-guide/diff-privacy/differential-privacy-privacy-domains-admin */
export const privacyDomain =
  'PRIVACY DOMAIN { BETWEEN ( <expression> , <expression> ) | IN ( <expression>... ) | REFERENCES <name> ( <identifier> ) }'

/** One more key of an aggregation policy. Source: https://docs.snowflake.com/en/user-guide/aggregation-policies-entity-privacy */
export const entityKey = 'ENTITY KEY ( <identifier>... )'
