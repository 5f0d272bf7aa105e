import {
  formatQualifiedName,
  type LogicalType,
  parseQualifiedName,
  type QualifiedName,
  sameQualifiedName,
} from '@mesh/core'
import type { CatalogTable } from '@mesh/sql'
import { noTable } from '../../errors.ts'
import { baseRows } from './base-rows.ts'
import { createRowSet } from './create-row-set.ts'
import type { RowSet } from './row-set.ts'

/** Rows by the name of their table, as SQL spells it: `airports` means AIRPORTS. */
export type RowsByTable = Readonly<Record<string, readonly unknown[]>>

/** The rows that were given of a table, as they are. */
export interface GivenRows {
  readonly rows: readonly unknown[]
  /** The types that are declared, by the name of the column. */
  readonly types: ReadonlyMap<string, LogicalType>
  /** The rows at the positions alone. @throws QUALITY.NOT_A_ROW */
  at(positions: readonly number[]): RowSet
}

/** Tables of rows. */
export interface RowTables {
  /** All rows of a table. @throws QUALITY.NO_TABLE, QUALITY.NOT_A_ROW */
  find(name: QualifiedName): RowSet
  /** What was given of a table; nothing when nothing was. */
  given(name: QualifiedName): GivenRows | undefined
}

/**
 * Tables of rows. A table whose name is given in part is found by that part, when no other has it.
 *
 * @throws CORE.INVALID_IDENTIFIER for a name that is none.
 */
export function createRowTables(
  data: RowsByTable,
  described: readonly CatalogTable[],
  now: bigint,
): RowTables {
  const tables = Object.entries(data).map(([written, rows]) => ({ name: parseQualifiedName(written), rows }))
  const known = new Map<object, RowSet>()
  const typesOf = (wanted: QualifiedName): ReadonlyMap<string, LogicalType> =>
    new Map(
      pick(described, wanted)?.columns.flatMap(({ name, type }): [string, LogicalType][] =>
        type ? [[name, type]] : [],
      ),
    )
  const find = (wanted: QualifiedName): RowSet => {
    const given = pick(tables, wanted)
    if (given === undefined)
      throw noTable(
        formatQualifiedName(wanted),
        tables.map(({ name }) => formatQualifiedName(name)),
      )
    const made = known.get(given)
    if (made !== undefined) return made
    const set = createRowSet(baseRows(wanted, given.rows, typesOf(wanted)), { now, table: find })
    known.set(given, set)
    return set
  }
  return {
    find,
    given(wanted) {
      const found = pick(tables, wanted)
      if (found === undefined) return undefined
      const types = typesOf(wanted)
      const { rows } = found
      return {
        rows,
        types,
        at: (positions) => {
          const some = positions.map((position) => rows[position])
          return createRowSet(baseRows(wanted, some, types, positions), { now, table: find })
        },
      }
    },
  }
}

/** The one with the name; else the only one whose name says nothing else. */
function pick<Table extends { readonly name: QualifiedName }>(
  tables: readonly Table[],
  wanted: QualifiedName,
): Table | undefined {
  const exact = tables.find(({ name }) => sameQualifiedName(name, wanted))
  if (exact !== undefined) return exact
  const alike = tables.filter(({ name }) => agree(name, wanted))
  return alike.length === 1 ? alike[0] : undefined
}

const agree = (left: QualifiedName, right: QualifiedName): boolean =>
  left.name === right.name &&
  (left.schema === undefined || right.schema === undefined || left.schema === right.schema) &&
  (left.database === undefined || right.database === undefined || left.database === right.database)
