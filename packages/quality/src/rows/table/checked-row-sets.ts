import { formatQualifiedName, isMeshError, type MeshError, type QualifiedName } from '@mesh/core'
import type { Check } from '../../check/check.ts'
import type { ResolvedEvaluateOptions } from '../evaluate-options.ts'
import { createRowTables, type RowsByTable } from './create-row-tables.ts'
import type { RowSet } from './row-set.ts'
import { selectPositions } from './select-positions.ts'

/** The rows that a check looks at: those of its table that lie in its window and satisfy its filter. */
export type CheckedRowSets = (check: Check) => RowSet

/**
 * Finds the rows of checks; checks with the same filter share them.
 *
 * @throws QUALITY.*, SQL.* from the function that is given: what is wrong with rows or filter of a check.
 */
export function createCheckedRows(
  data: readonly unknown[] | RowsByTable,
  checks: readonly Check[],
  { columns, clock }: ResolvedEvaluateOptions,
): CheckedRowSets {
  const now = clock.now()
  const find = createRowTables(byTable(data, checks), columns, BigInt(Math.trunc(now * 1_000)) * 1_000n)
  const known = new Map<string, RowSet | MeshError>()
  return (check) => {
    const { table, filter, window } = check
    const key = JSON.stringify([table, filter, window])
    let found = known.get(key)
    if (found === undefined) {
      found = attempt(() => select(find(table), check, now))
      known.set(key, found)
    }
    if (isMeshError(found)) throw found
    return found
  }
}

/** Rows by themselves are those of the only table that the checks speak of. */
function byTable(data: readonly unknown[] | RowsByTable, checks: readonly Check[]): RowsByTable {
  if (!isList(data)) return data
  const names = new Map(
    checks.map(({ table }): [string, QualifiedName] => [formatQualifiedName(table), table]),
  )
  const [only, ...others] = names.keys()
  return only === undefined || others.length > 0 ? {} : { [only]: data }
}

const isList = (data: readonly unknown[] | RowsByTable): data is readonly unknown[] => Array.isArray(data)

function attempt(work: () => RowSet): RowSet | MeshError {
  try {
    return work()
  } catch (error) {
    if (!isMeshError(error)) throw error
    return error
  }
}

function select(all: RowSet, check: Check, now: number): RowSet {
  const { filter, window } = check
  return filter === undefined && window === undefined ? all : all.at(selectPositions(all, check, now))
}
