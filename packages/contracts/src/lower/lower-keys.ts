import type { KeyShape, QualifiedName } from '@mesh/core'
import { danglingReference } from '../errors.ts'
import type { Contract } from '../odcs/contract.ts'
import type { SchemaObject } from '../odcs/schema.ts'
import { isExternalReference, resolveColumn } from '../reference/resolve-column.ts'
import { storedName } from '../reference/stored-name.ts'
import { uniqueKeys } from './unique-keys.ts'

/**
 * The keys of a table: the primary key in the order of `primaryKeyPosition`, a unique key of every `unique` column, a
 * foreign key of every relationship inside the contract. Relationships to other documents are left to a contract set.
 */
export function lowerKeys(
  contract: Contract,
  table: SchemaObject,
  tableName: (table: SchemaObject) => QualifiedName,
): readonly KeyShape[] {
  const properties = table.properties ?? []
  const own = properties.flatMap((property) =>
    (property.relationships ?? []).map(({ to }) => ({
      from: [`${table.name}.${property.name}`],
      to: listed(to),
    })),
  )
  const joint = (table.relationships ?? []).map(({ from, to }) => ({ from: listed(from), to: listed(to) }))
  const foreign = [...own, ...joint]
    .filter(({ from, to }) => ![...from, ...to].some(isExternalReference))
    .map(({ from, to }): KeyShape => {
      const columns = from.map((each) => column(contract, each))
      const targets = to.map((each) => column(contract, each))
      const [target] = targets
      if (target === undefined) throw danglingReference(to.join(', '), contract.id)
      return {
        kind: 'foreign',
        columns: columns.map((each) => storedName(each.column)),
        references: {
          table: tableName(target.table),
          columns: targets.map((each) => storedName(each.column)),
        },
      }
    })
  return [...uniqueKeys(table), ...foreign]
}

const listed = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value

function column(contract: Contract, reference: string) {
  const found = resolveColumn(contract, reference)
  if (found === undefined) throw danglingReference(reference, contract.id)
  return found
}
