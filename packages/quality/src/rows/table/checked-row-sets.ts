import { formatQualifiedName, isMeshError, type MeshError, type QualifiedName } from '@mesh/core'
import type { Check } from '../../check/check.ts'
import type { ResolvedEvaluateOptions } from '../evaluate-options.ts'
import { proveChecks } from '../proof/prove-checks.ts'
import { createRowTables, type RowsByTable } from './create-row-tables.ts'
import type { RowSet } from './row-set.ts'
import { selectPositions } from './select-positions.ts'

/** The rows that a check looks at. */
export interface CheckedRowSet {
  /** Those that may break it; the others are known to be sound. */
  readonly rows: RowSet
  /** How many there are in all. */
  readonly total: number
}

/** Finds the rows that a check looks at: those of its table that lie in its window and satisfy its filter. */
export type CheckedRowSets = (check: Check) => CheckedRowSet

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
  const tables = createRowTables(byTable(data, checks), columns, BigInt(Math.trunc(now * 1_000)) * 1_000n)
  const toCheck = proveChecks(checks, (table) => tables.given(table))
  const known = new Map<unknown, CheckedRowSet | MeshError>()
  return (check) => {
    const { table, filter, window } = check
    const positions = toCheck(check)
    const key = positions ?? JSON.stringify([table, filter, window])
    let found = known.get(key)
    if (found === undefined) {
      found = attempt(() => {
        const given = positions === undefined ? undefined : tables.given(table)
        if (given !== undefined && positions !== undefined)
          return { rows: given.at(positions), total: given.rows.length }
        const rows = select(tables.find(table), check, now)
        return { rows, total: rows.count }
      })
      known.set(key, found)
    }
    if (isMeshError(found)) throw found
    return found
  }
}

/** Rows by themselves are those of the only table that the checks speak of. */
function byTable(data: readonly unknown[] | RowsByTable, checks: readonly Check[]): RowsByTable {
  if (typeof data !== 'object' || data === null) return {}
  if (!isList(data)) return data
  const names = new Map(
    checks.map(({ table }): [string, QualifiedName] => [formatQualifiedName(table), table]),
  )
  const [only, ...others] = names.keys()
  return only === undefined || others.length > 0 ? {} : { [only]: data }
}

const isList = (data: readonly unknown[] | RowsByTable): data is readonly unknown[] => Array.isArray(data)

function attempt(work: () => CheckedRowSet): CheckedRowSet | MeshError {
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
