import type { Contract, InferRow, TableName } from '@mesh/contracts'
import type { GenerateOptions } from './generate-options.ts'
import { planTables } from './plan-tables.ts'
import { rowWriter } from './row-writer.ts'

/** Rows by table, with the contract's names of columns. */
export type GeneratedRows<Subject extends Contract> = {
  readonly [Name in TableName<Subject>]: InferRow<Subject, Name>[]
}

/**
 * Makes valid rows for every table of a contract: of the right types, inside all limits, with keys that are unique and references
 * that exist, so that the contract's row validator and all checks derived from it pass. The same seed makes the same rows on
 * every machine. Rules in SQL or in words are not read.
 *
 * @throws QUALITY.NOT_GENERABLE when rules contradict each other, or ask for more different values than there are;
 * CONTRACT.DANGLING_REFERENCE, CONTRACT.INVALID_PATTERN, CORE.INVALID_IDENTIFIER when the contract is not valid.
 * @example
 * const { orders, lines } = generateRows(sales, { rows: { orders: 100, lines: 500 }, seed: 7 })
 */
export function generateRows<Subject extends Contract>(
  contract: Subject,
  options: GenerateOptions = {},
): GeneratedRows<Subject> {
  const tables = planTables(contract, options).map((plan) => {
    const write = rowWriter(plan)
    return [plan.name, Array.from({ length: plan.rows }, (_, row) => write(row))] as const
  })
  return Object.fromEntries(tables) as unknown as GeneratedRows<Subject>
}
