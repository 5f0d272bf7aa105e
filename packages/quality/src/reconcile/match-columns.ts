import { parseIdentifier, type ResultColumn } from '@mesh/core'
import type { ColumnName } from '../check/build/check-options.ts'
import { notComparable } from '../errors.ts'
import type { ComparedColumn } from './compared-column.ts'
import type { SchemaDifference } from './table-comparison.ts'
import { commonFamily, keyFamilies } from './value-family.ts'

/** What two tables have in common, and what not. */
export interface MatchedColumns {
  readonly key: readonly ComparedColumn[]
  /** Those of the key too. */
  readonly all: readonly ComparedColumn[]
  readonly differences: readonly SchemaDifference[]
}

/** Which columns are compared. */
export interface ColumnChoice {
  readonly key: readonly ColumnName[]
  readonly columns?: readonly ColumnName[]
  readonly tolerance: number | Readonly<Record<ColumnName, number>>
}

/**
 * Finds the columns of the right table for those of the left: by the exact name, else by the name in other letters if there is
 * only one. What has no counterpart, or one whose values cannot be compared, is a difference.
 *
 * @throws QUALITY.NOT_COMPARABLE when a column that was asked for is missing, or the key does not identify rows.
 */
export function matchColumns(
  left: readonly ResultColumn[],
  right: readonly ResultColumn[],
  choice: ColumnChoice,
): MatchedColumns {
  const wanted = choice.columns?.map((name) => find(left, name, 'left'))
  const keys = choice.key.map((name) => find(left, name, 'left'))
  if (keys.length === 0) throw notComparable('No key is given.')
  const candidates = wanted === undefined ? left : [...new Set([...keys, ...wanted])]
  const differences: SchemaDifference[] = []
  const all: ComparedColumn[] = []
  const found = new Set<ResultColumn>()
  for (const column of candidates) {
    const partner = sameName(right, column.name)
    if (partner === undefined) {
      if (wanted !== undefined || keys.includes(column))
        throw notComparable(`The right table has no column ${column.name}.`)
      differences.push({ kind: 'missingColumn', column: column.name, left: column.type })
      continue
    }
    found.add(partner)
    const family = commonFamily(column.type, partner.type)
    if (family === undefined)
      differences.push({ kind: 'otherType', column: column.name, left: column.type, right: partner.type })
    else
      all.push({
        name: column.name,
        left: column,
        right: partner,
        family,
        tolerance: toleranceOf(column.name, choice),
      })
  }
  if (wanted === undefined)
    for (const column of right)
      if (!found.has(column))
        differences.push({ kind: 'extraColumn', column: column.name, right: column.type })
  const key = keys.map((column) => {
    const compared = all.find((each) => each.left === column)
    if (compared === undefined || !keyFamilies.has(compared.family))
      throw notComparable(
        `The values of ${column.name} do not identify rows on both sides: it is of type ${column.type.kind}.`,
      )
    return { ...compared, tolerance: 0 }
  })
  return {
    key,
    all: all.filter((each) => !key.some((one) => one.left === each.left)).concat(key),
    differences,
  }
}

function find(columns: readonly ResultColumn[], name: ColumnName, side: string): ResultColumn {
  const column = sameName(columns, parseIdentifier(name))
  if (column === undefined) throw notComparable(`The ${side} table has no column ${name}.`)
  return column
}

function sameName(columns: readonly ResultColumn[], name: string): ResultColumn | undefined {
  const exact = columns.find((column) => column.name === name)
  const similar = columns.filter((column) => column.name.toUpperCase() === name.toUpperCase())
  return exact ?? (similar.length === 1 ? similar[0] : undefined)
}

function toleranceOf(name: string, { tolerance }: ColumnChoice): number {
  if (typeof tolerance === 'number') return tolerance
  const [, found = 0] =
    Object.entries(tolerance).find(([each]) => parseIdentifier(each).toUpperCase() === name.toUpperCase()) ??
    []
  return found
}
