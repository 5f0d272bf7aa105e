/** Where the specification of a service stands. Source: https://docs.snowflake.com/en/sql-reference/sql/create-service */
export const specificationClauses: readonly string[] = [
  'FROM SPECIFICATION <text> [ USING ( <argument>... ) ]',
  'FROM SPECIFICATION_FILE = <text>',
  'FROM SPECIFICATION_TEMPLATE <text> [ USING ( <argument>... ) ]',
  'FROM SPECIFICATION_TEMPLATE_FILE = <text> [ USING ( <argument>... ) ]',
  'FROM <source> { SPECIFICATION_FILE = <text> | SPECIFICATION_TEMPLATE_FILE = <text> [ USING ( <argument>... ) ] }',
]
