/**
 * Clauses of ALTER of objects whose files have versions: notebooks, apps, projects.
 * Source: https://docs.snowflake.com/en/sql-reference/sql/alter-streamlit
 */
export const versionClauses: readonly string[] = [
  'ADD VERSION [ [ IF NOT EXISTS ] <identifier> ] FROM <source> [ <properties> ]',
  'ADD LIVE VERSION [ [ IF NOT EXISTS ] <identifier> ] FROM <word> [ <properties> ]',
  'MODIFY LIVE VERSION SET <properties>',
  'DROP VERSION <identifier>',
  'COMMIT [ <properties> ]',
  'ABORT',
  'PUSH [ TO <source> ] [ <properties> ]',
  'PULL',
]
