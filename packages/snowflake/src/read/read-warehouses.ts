import { sql } from '@mesh/sql'
import type { WarehouseObject } from '../object/warehouse.ts'
import type { AccountReader } from './account-reader.ts'
import { required, text } from './row.ts'

/** The warehouses of the scope that exist. Source: https://docs.snowflake.com/en/sql-reference/sql/show-warehouses */
export async function readWarehouses(
  reader: AccountReader,
  names: readonly string[],
): Promise<readonly WarehouseObject[]> {
  if (names.length === 0) return []
  const rows = await reader.rows(sql`SHOW WAREHOUSES`)
  return rows
    .filter((row) => names.includes(required(row, 'name')))
    .map((row) => ({
      kind: 'warehouse',
      name: { name: required(row, 'name') },
      // Shown as X-Small, declared as XSMALL.
      size: text(row, 'size').replaceAll('-', '').toUpperCase(),
      autoSuspendSeconds: Number(text(row, 'auto_suspend') || 0),
      comment: text(row, 'comment'),
    }))
}
