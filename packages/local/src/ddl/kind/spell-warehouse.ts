import type { Warehouse } from '../../catalog/securable.ts'
import { createdName, type DdlContext } from '../ddl-context.ts'
import { spellText } from '../spell-text.ts'

/** The CREATE of a warehouse, with every property. */
export function spellWarehouse(context: DdlContext, warehouse: Warehouse): string {
  const lines = [
    "warehouse_type='STANDARD'",
    `warehouse_size=${spellText(warehouse.size)}`,
    'max_cluster_count=1',
    'min_cluster_count=1',
    'scaling_policy=STANDARD',
    'auto_suspend=600',
    'auto_resume=TRUE',
    'initially_suspended=TRUE',
    'enable_query_acceleration=FALSE',
    'query_acceleration_max_scale_factor=8',
    'max_concurrency_level=8',
    'statement_queued_timeout_in_seconds=0',
    'statement_timeout_in_seconds=172800',
    ...(warehouse.comment === '' ? [] : [`comment=${spellText(warehouse.comment)}`]),
  ]
  return `create or replace warehouse ${createdName(context, warehouse)}\nwith\n    ${lines.join('\n    ')}\n;`
}
