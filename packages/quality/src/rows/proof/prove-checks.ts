import { formatQualifiedName, type LogicalType, type QualifiedName } from '@mesh/core'
import type { Check } from '../../check/check.ts'
import type { ValueRule } from '../../rule/value-rule.ts'
import { foldKey } from '../table/fold-key.ts'
import type { QuickTest } from './is-readable.ts'
import { unprovenRows } from './unproven-rows.ts'
import { type ColumnDemand, valueProver } from './value-prover.ts'

/** Fewest rows of which a proof saves more than it costs. */
const fewest = 1_000

/** The rows of a table, and the declared types of its columns. */
export interface ProvableRows {
  readonly rows: readonly unknown[]
  readonly types: ReadonlyMap<string, LogicalType>
}

/** Says of a check which rows have to be looked at, the others being known to be sound; nothing when all of them have to. */
export type RowsToCheck = (check: Check) => readonly number[] | undefined

/**
 * Goes once through the rows of each table and tells which of them may break any of the checks of single values: NULL, ranges,
 * patterns, lists and the like. What it does not understand it leaves to the exact way.
 */
export function proveChecks(
  checks: readonly Check[],
  find: (table: QualifiedName) => ProvableRows | undefined,
): RowsToCheck {
  const byTable = Map.groupBy(checks.filter(isOfValues), ({ table }) => formatQualifiedName(table))
  const found = new Map<Check, readonly number[]>()
  for (const group of byTable.values()) {
    const [{ table } = { table: undefined }] = group
    const provable = table && find(table)
    if (provable === undefined || provable.rows.length < fewest) continue
    const { proven, positions } = proveTable(group, provable)
    if (positions !== undefined) for (const check of proven) found.set(check, positions)
  }
  return (check) => found.get(check)
}

/** A check of values of one column by themselves, over all rows, that needs no other number than those of rows. */
function isOfValues({ metric, filter, window, groupBy, must, should }: Check): boolean {
  if (filter !== undefined || window !== undefined || groupBy !== undefined) return false
  if ([must, should].some((threshold) => threshold?.measure === 'fractionOfNonNull')) return false
  return metric.kind === 'invalidRows' || (metric.kind === 'missingRows' && metric.missingValues.length === 0)
}

function proveTable(checks: readonly Check[], { rows, types }: ProvableRows) {
  const [first] = rows
  const keys = typeof first === 'object' && first !== null ? Object.keys(first) : []
  const names = keys.map((key) => (types.has(key) ? key : foldKey(key)))
  // Two keys for one column, or rows without keys: the exact way tells what is wrong.
  if (keys.length === 0 || new Set(names).size !== names.length) return { proven: [], positions: undefined }
  const provers = names.map((name): QuickTest | undefined => {
    const [type, demand] = [types.get(name), demandOn(name, checks)]
    return type === undefined || demand === undefined ? undefined : valueProver(type, demand)
  })
  const proven = checks.filter((check) => provers[names.indexOf(columnOf(check))] !== undefined)
  return { proven, positions: proven.length === 0 ? undefined : unprovenRows(rows, keys, provers) }
}

const columnOf = ({ metric }: Check): string => ('column' in metric ? metric.column : '')

function demandOn(name: string, checks: readonly Check[]): ColumnDemand | undefined {
  const own = checks.filter((check) => columnOf(check) === name)
  if (own.length === 0) return undefined
  return {
    isRequired: own.some(({ metric }) => metric.kind === 'missingRows'),
    rules: own.flatMap(({ metric }): readonly ValueRule[] =>
      metric.kind === 'invalidRows' ? [metric.rule] : [],
    ),
  }
}
