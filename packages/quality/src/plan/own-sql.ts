import type { SqlFragment } from '@mesh/sql'
import type { Check } from '../check/check.ts'
import { ownSqlUnsupported } from '../errors.ts'

/** The SQL that a person wrote into a check. */
export interface OwnSql {
  readonly filter?: SqlFragment
  readonly query?: SqlFragment
}

/**
 * Reads the SQL that a check carries.
 *
 * @throws QUALITY.OWN_SQL_UNSUPPORTED
 */
export function ownSql({ id, filter, metric }: Check): OwnSql {
  if (filter !== undefined || metric.kind === 'customMetric' || metric.kind === 'failingRows')
    throw ownSqlUnsupported(id)
  return {}
}
