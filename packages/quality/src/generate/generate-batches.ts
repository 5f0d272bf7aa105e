import type { Contract } from '@mesh/contracts'
import type { GenerateOptions } from './generate-options.ts'
import { planTables } from './plan-tables.ts'
import { rowWriter } from './row-writer.ts'

/** How rows are made in batches. */
export interface BatchOptions extends GenerateOptions {
  /** Most rows of a batch. @defaultValue 10,000 */
  readonly batchRows?: number
}

/** Some rows of a table, in their order. */
export interface RowBatch {
  readonly table: string
  /** Position of the first of them in the table. */
  readonly start: number
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

/**
 * Makes the rows that {@link generateRows} makes, a batch at a time: nothing is kept, so the number of rows does not matter.
 *
 * @throws as {@link generateRows}, before the first batch.
 * @example
 * for (const { table, rows } of generateBatches(orders, { rows: 10_000_000 })) write(table, rows)
 */
export function* generateBatches(contract: Contract, options: BatchOptions = {}): Generator<RowBatch> {
  const { batchRows = 10_000 } = options
  const tables = planTables(contract, options).map((plan) => ({ plan, write: rowWriter(plan) }))
  for (const { plan, write } of tables) {
    for (let start = 0; start < plan.rows; start += batchRows) {
      const end = Math.min(plan.rows, start + batchRows)
      yield {
        table: plan.name,
        start,
        rows: Array.from({ length: end - start }, (_, index) => write(start + index)),
      }
    }
  }
}
