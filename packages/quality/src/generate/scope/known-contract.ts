import type { Contract, SchemaProperty } from '@mesh/contracts'
import { formatQualifiedName, type QualifiedName, sameQualifiedName } from '@mesh/core'
import { deriveChecks } from '../../derive/derive-checks.ts'
import { resolveDeriveOptions } from '../../derive/derive-options.ts'
import { describeTables, isColumn } from '../../derive/describe-tables.ts'
import { notGenerable } from '../../errors.ts'
import { type ColumnNeeds, type TableNeeds, tableNeeds } from '../needs/table-needs.ts'

/** A contract among others, and what the rows of its tables have to be. */
export interface KnownContract {
  readonly contract: Contract
  /** By {@link formatQualifiedName} of the names in references. */
  readonly needs: ReadonlyMap<string, TableNeeds>
}

/**
 * Reads what a contract asks of its rows: the checks that are derived from it. In references a table has the position of its
 * contract as its database, since two contracts may have tables of the same name.
 *
 * @throws CONTRACT.DANGLING_REFERENCE, CORE.INVALID_IDENTIFIER
 */
export function readContract(contract: Contract, all: readonly Contract[]): KnownContract {
  const place = (name: QualifiedName, owner: Contract): QualifiedName => ({
    database: String(all.indexOf(owner)),
    schema: [name.database, name.schema].join('.'),
    name: name.name,
  })
  const tables = describeTables(contract, resolveDeriveOptions({ place }))
  const { checks } = deriveChecks(contract, { contracts: all, place, schema: 'none' })
  const twice = sharedName([...tables.values()].map(({ name }) => formatQualifiedName(name)))
  if (twice !== undefined) throw notGenerable(contract.id, 'two of its tables are stored under the same name')
  const needs = (contract.schema ?? []).flatMap(({ name, properties = [] }): [string, TableNeeds][] => {
    const table = tables.get(name)
    if (table === undefined) return []
    const columns = new Map(
      properties.filter(isColumn).flatMap((property): [string, SchemaProperty][] => {
        const stored = table.columns.get(property.name)
        return stored === undefined ? [] : [[stored, property]]
      }),
    )
    const shared = sharedName(properties.filter(isColumn).map((property) => table.columns.get(property.name)))
    if (shared !== undefined) throw notGenerable(name, `two of its columns are stored as ${shared}`)
    const own = checks.filter((check) => sameQualifiedName(check.table, table.name))
    return [[formatQualifiedName(table.name), tableNeeds(name, table.name, columns, own)]]
  })
  return { contract, needs: new Map(needs) }
}

const sharedName = (names: readonly (string | undefined)[]): string | undefined =>
  names.find((name, index) => names.indexOf(name) !== index)

/** The columns of a contract that refer to a column of one of its tables by itself. */
export const referrersOf = ({ needs }: KnownContract, key: string, stored: string): readonly ColumnNeeds[] =>
  [...needs.values()].flatMap(({ columns, references }) =>
    references.flatMap((reference) => {
      const [target, ...more] = reference.targets
      if (target !== stored || more.length > 0 || formatQualifiedName(reference.table) !== key) return []
      const column = columns.get(reference.columns[0] ?? '')
      return column === undefined ? [] : [column]
    }),
  )
