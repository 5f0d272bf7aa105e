import type { KeyShape, QualifiedName } from '@mesh/core'
import { danglingReference } from '../errors.ts'
import type { Contract } from '../odcs/contract.ts'
import type { SchemaObject } from '../odcs/schema.ts'
import { isMeasure } from '../reference/is-measure.ts'
import { isExternalReference, resolveColumn } from '../reference/resolve-column.ts'
import { storedName } from '../reference/stored-name.ts'
import type { ResolvedReference } from '../set/resolved-reference.ts'
import { uniqueKeys } from './unique-keys.ts'

/** Where the keys of a table look for other tables. */
export interface KeySurroundings {
  readonly tableName: (table: SchemaObject, contract: Contract) => QualifiedName
  /** Resolves references to other documents; those that it does not know become no keys. */
  readonly references?: ((reference: string) => ResolvedReference | undefined) | undefined
}

/**
 * The keys of a table: the primary key in the order of `primaryKeyPosition`, a unique key of every `unique` column, a
 * foreign key of every relationship, to other documents where they are resolved. Measures are part of no key.
 */
export function lowerKeys(
  contract: Contract,
  table: SchemaObject,
  { tableName, references }: KeySurroundings,
): readonly KeyShape[] {
  const properties = table.properties ?? []
  const own = properties.flatMap((property) =>
    (property.relationships ?? []).map(({ to }) => ({
      from: [`${table.name}.${property.name}`],
      to: listed(to),
    })),
  )
  const joint = (table.relationships ?? []).map(({ from, to }) => ({ from: listed(from), to: listed(to) }))
  const columnOf = (reference: string) => {
    if (!isExternalReference(reference)) return { contract, ...column(contract, reference) }
    const found = references?.(reference)
    return found === undefined || found.fields.length > 0 ? undefined : found
  }
  const foreign = [...own, ...joint].flatMap(({ from, to }): readonly KeyShape[] => {
    const targets = to.map(columnOf)
    if (!targets.every((each) => each !== undefined)) return []
    const columns = from.map(columnOf)
    if (!columns.every((each) => each !== undefined)) return []
    if ([...targets, ...columns].some((each) => each !== undefined && isMeasure(each.column))) return []
    const [target] = targets
    if (target === undefined) throw danglingReference(to.join(', '), contract.id)
    return [
      {
        kind: 'foreign',
        columns: columns.flatMap((each) => (each === undefined ? [] : [storedName(each.column)])),
        references: {
          table: tableName(target.table, target.contract),
          columns: targets.flatMap((each) => (each === undefined ? [] : [storedName(each.column)])),
        },
      },
    ]
  })
  const measures = new Set(properties.filter(isMeasure).map(storedName))
  const unique = uniqueKeys(table).filter(({ columns }) => !columns.some((each) => measures.has(each)))
  return [...unique, ...foreign]
}

const listed = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value

function column(contract: Contract, reference: string) {
  const found = resolveColumn(contract, reference)
  if (found === undefined) throw danglingReference(reference, contract.id)
  return found
}
