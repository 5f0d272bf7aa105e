import {
  type Contract,
  lowerContract,
  type SchemaObject,
  type SchemaProperty,
  storedName,
} from '@mesh/contracts'
import type { QualifiedName, TableShape } from '@mesh/core'
import type { DerivedTable } from './derived-table.ts'
import type { RuleEngine } from './rule-engine.ts'

/** What decides how the tables of a contract are described. */
export interface TableRules {
  readonly place: (name: QualifiedName, contract: Contract) => QualifiedName
  readonly isSensitive: (classification: string) => boolean
  readonly engines: Readonly<Record<string, RuleEngine>>
}

/**
 * The tables of a contract by name, with the exact names that lowering gives them.
 *
 * @throws CONTRACT.DANGLING_REFERENCE, CORE.INVALID_IDENTIFIER
 */
export function describeTables(contract: Contract, rules: TableRules): ReadonlyMap<string, DerivedTable> {
  const shapes = lowerContract(contract)
  return new Map(
    (contract.schema ?? []).flatMap((object, index): [string, DerivedTable][] => {
      const shape = shapes[index]
      return shape === undefined ? [] : [[object.name, describeTable(contract, object, index, shape, rules)]]
    }),
  )
}

function describeTable(
  contract: Contract,
  { id, properties = [] }: SchemaObject,
  index: number,
  { name, columns: shaped }: TableShape,
  { isSensitive, place, engines }: TableRules,
): DerivedTable {
  const columns = properties.filter(isColumn)
  const owner = ownerOf(contract)
  return {
    contract: { id: contract.id, version: contract.version },
    pointer: `/schema/${index}`,
    name: place(name, contract),
    expected: shaped.map((column) => {
      const property = columns.find((each) => storedName(each) === column.name)
      const isTyped = property?.logicalType !== undefined || property?.physicalType !== undefined
      return { name: column.name, ...(isTyped && { type: column.type }) }
    }),
    ...(owner !== undefined && { owner }),
    ...(id !== undefined && { id }),
    columns: new Map(columns.map((property) => [property.name, storedName(property)])),
    columnIds: new Map(
      columns.flatMap((property) => (property.id === undefined ? [] : [[property.id, storedName(property)]])),
    ),
    engines,
    key: columns
      .filter(({ primaryKey }) => primaryKey === true)
      .toSorted((left, right) => keyPosition(left) - keyPosition(right))
      .map(storedName),
    masked: columns
      .filter(({ classification }) => classification !== undefined && isSensitive(classification))
      .map(storedName),
  }
}

/** A measure is computed from columns and is none. */
export const isColumn = ({ semanticType }: SchemaProperty): boolean => semanticType !== 'measure'

const ownerOf = ({ team }: Contract): string | undefined =>
  team !== undefined && 'name' in team ? team.name : undefined

const keyPosition = ({ primaryKeyPosition = -1 }: SchemaProperty): number =>
  primaryKeyPosition > 0 ? primaryKeyPosition : Number.MAX_SAFE_INTEGER
