import { formatIdentifier } from '@mesh/core'
import type { Contract } from '../../odcs/contract.ts'
import { isMeasure } from '../../reference/is-measure.ts'
import { resolveColumn } from '../../reference/resolve-column.ts'
import { storedName } from '../../reference/stored-name.ts'
import type { DbtPlace } from './dbt-place.ts'

/** What a relationship points at, as dbt says it. */
export interface DbtForeignKey {
  readonly to: string
  readonly columns: readonly string[]
}

/** The target of a relationship; undefined, and a report, when it is not among the tables. */
export function foreignKey(
  contract: Contract,
  references: string | readonly string[],
  pointer: string,
  { names, target, lose }: DbtPlace,
): DbtForeignKey | undefined {
  const found = (typeof references === 'string' ? [references] : references).map((each) =>
    resolveColumn(contract, each),
  )
  const table = found[0] && names.get(found[0].table)
  const columns = found.flatMap((each) =>
    each === undefined || isMeasure(each.column) ? [] : [formatIdentifier(storedName(each.column))],
  )
  if (table !== undefined && columns.length === found.length) return { to: target(table), columns }
  lose({ pointer, message: 'The table or column that the relationship points at is not part of this export' })
  return undefined
}
