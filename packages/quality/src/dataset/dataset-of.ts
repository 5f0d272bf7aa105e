import { noTable, notASubject } from '../errors.ts'
import type { ContractFrame, FrameTable } from './contract-frame.ts'
import type { DataRow, Dataset } from './dataset.ts'

/**
 * Rows by the contract's names of its tables, from rows of one table or rows by any of their names.
 *
 * @throws QUALITY.NOT_A_SUBJECT, QUALITY.NO_TABLE
 */
export function datasetOf(frame: ContractFrame, rows: readonly DataRow[] | Dataset, name?: string): Dataset {
  if (isList(rows)) return { [frameTableOf(frame, name).name]: rows }
  return Object.fromEntries(Object.entries(rows).map(([key, each]) => [frameTableOf(frame, key).name, each]))
}

const isList = (rows: readonly DataRow[] | Dataset): rows is readonly DataRow[] => Array.isArray(rows)

/** The table of a name, by the contract or as it is stored; without a name the only one. */
export function frameTableOf({ tables, contract }: ContractFrame, name: string | undefined): FrameTable {
  const [first, ...others] = tables
  if (name === undefined) {
    if (first !== undefined && others.length === 0) return first
    throw notASubject(
      `rows without the name of their table: ${contract.id} has ${tables.length}`,
      `Say which with the option \`table\`: ${tables.map((table) => table.name).join(', ')}.`,
    )
  }
  const found =
    tables.find((table) => table.name === name) ??
    tables.find(({ stored }) => stored.name === name || stored.name === name.toUpperCase())
  if (found !== undefined) return found
  throw noTable(
    name,
    tables.map((table) => table.name),
  )
}
