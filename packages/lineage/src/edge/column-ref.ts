import { parseQualifiedName } from '@mesh/core'
import type { ColumnRef } from './lineage-ref.ts'

/**
 * A column by the SQL spelling of its table and its own exact stored name.
 *
 * @throws CORE.INVALID_IDENTIFIER when the table is no name.
 * @example
 * columnRef('sales.public.orders', 'AMOUNT') // { dataset: { database: 'SALES', schema: 'PUBLIC', name: 'ORDERS' }, column: 'AMOUNT' }
 */
export const columnRef = (table: string, column: string): ColumnRef => ({
  dataset: parseQualifiedName(table),
  column,
})
