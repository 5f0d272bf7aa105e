import { formatIdentifier } from '@mesh/core'
import type { Warehouse } from '../../catalog/object/warehouse.ts'
import { optionOf } from '../../warehouse/warehouse-options.ts'
import { createdName, type DdlContext } from '../ddl-context.ts'
import { spellText } from '../spell-text.ts'

/** Options in the order in which they are told, and how; those that nobody set have their defaults. */
const told: readonly (readonly [name: string, spell?: (value: string) => string])[] = [
  ['WAREHOUSE_TYPE', spellText],
  ['WAREHOUSE_SIZE', spellText],
  ['RESOURCE_CONSTRAINT', spellText],
  ['MAX_CLUSTER_COUNT'],
  ['MIN_CLUSTER_COUNT'],
  ['SCALING_POLICY'],
  ['AUTO_SUSPEND'],
  ['AUTO_RESUME'],
  ['RESOURCE_MONITOR', formatIdentifier],
  ['ENABLE_QUERY_ACCELERATION'],
  ['QUERY_ACCELERATION_MAX_SCALE_FACTOR'],
  ['MAX_CONCURRENCY_LEVEL'],
  ['STATEMENT_QUEUED_TIMEOUT_IN_SECONDS'],
  ['STATEMENT_TIMEOUT_IN_SECONDS'],
]

/** The CREATE of a warehouse, with every property. */
export function spellWarehouse(context: DdlContext, warehouse: Warehouse): string {
  const { comment } = warehouse
  const lines = told.flatMap(([name, spell = (value: string) => value]) => {
    const value = optionOf(warehouse, name)
    return value === undefined ? [] : [`${name.toLowerCase()}=${spell(value)}`]
  })
  const after = lines.findIndex((line) => line.startsWith('enable_'))
  lines.splice(after, 0, 'initially_suspended=TRUE')
  if (comment !== '') lines.push(`comment=${spellText(comment)}`)
  return `create or replace warehouse ${createdName(context, warehouse)}\nwith\n    ${lines.join('\n    ')}\n;`
}
