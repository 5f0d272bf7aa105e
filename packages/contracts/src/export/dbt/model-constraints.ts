import { formatIdentifier } from '@mesh/core'
import type { Contract } from '../../odcs/contract.ts'
import { storedName } from '../../reference/stored-name.ts'
import type { PlacedTable } from '../contract-tables.ts'
import { tableRelationships } from '../table-relationships.ts'
import type { DbtPlace } from './dbt-place.ts'
import { foreignKey } from './foreign-key.ts'

/** Constraints of several columns. Source: https://docs.getdbt.com/reference/resource-properties/constraints */
export function modelConstraints(
  contract: Contract,
  placed: PlacedTable,
  place: DbtPlace,
): readonly object[] {
  const key = placed.columns
    .map(({ property }) => property)
    .filter(({ primaryKey }) => primaryKey === true)
    .sort((left, right) => (left.primaryKeyPosition ?? 0) - (right.primaryKeyPosition ?? 0))
    .map((each) => formatIdentifier(storedName(each)))
  const joint = tableRelationships(placed)
    .filter(({ pointer }) => pointer.startsWith(`${placed.pointer}/relationships/`))
    .flatMap(({ from, to, pointer }) => {
      const target = foreignKey(contract, to, pointer, place)
      if (target === undefined) return []
      const columns = from.map((each) => formatIdentifier(storedName(each)))
      return [{ type: 'foreign_key', columns, to: target.to, to_columns: target.columns }]
    })
  return [...(key.length > 1 ? [{ type: 'primary_key', columns: key }] : []), ...joint]
}
