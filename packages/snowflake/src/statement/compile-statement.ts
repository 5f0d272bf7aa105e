import type { SqlStatement } from '@mesh/core'
import { compileSql, type SqlFragment, snowflakeDialect } from '@mesh/sql'

/** A statement in Snowflake's spelling: the one place of this package where fragments become text. */
export const compileStatement = (fragment: SqlFragment): SqlStatement =>
  compileSql(fragment, snowflakeDialect)
