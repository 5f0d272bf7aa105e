import { type SqlFragment, sql } from '@mesh/sql'

/** A condition that is true when one of the conditions is. */
export const anyOf = (conditions: readonly SqlFragment[]): SqlFragment =>
  sql`(${sql.join(conditions, sql` OR `)})`
