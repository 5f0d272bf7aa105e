import { type Contract, lowerContract, type SchemaProperty, storedName } from '@mesh/contracts'
import type { QualifiedName, TableShape } from '@mesh/core'
import type { Check } from '../check/check.ts'
import { deriveChecks } from '../derive/derive-checks.ts'
import type { DeriveOptions } from '../derive/derive-options.ts'
import { isColumn } from '../derive/describe-tables.ts'

/** A contract with what it takes to judge rows of its tables. */
export interface ContractFrame {
  readonly contract: Contract
  readonly tables: readonly FrameTable[]
  /** Everything that the contract promises and that can be measured. */
  readonly checks: readonly Check[]
  /** The tables of this contract and of those that it refers to, by the names that the checks use. */
  readonly shapes: readonly TableShape[]
}

/** A table of a contract, and its columns by both of their names. */
export interface FrameTable {
  /** In the contract. */
  readonly name: string
  /** In checks. */
  readonly stored: QualifiedName
  readonly columns: readonly FrameColumn[]
}

/** A column of a contract. */
export interface FrameColumn {
  readonly name: string
  readonly stored: string
  readonly property: SchemaProperty
}

/** How a contract is framed. */
export interface FrameOptions {
  /** Other contracts that relationships lead to. @defaultValue none */
  readonly contracts?: readonly Contract[]
  /** Says where tables are. @defaultValue nowhere: a table has its name alone, where no other table has it too */
  readonly place?: DeriveOptions['place']
  /** Whether the columns themselves are checked. @defaultValue `none`: rows are held against the contract's validator of rows */
  readonly schema?: DeriveOptions['schema']
}

/** @throws as {@link deriveChecks} */
export function frameContract(contract: Contract, options: FrameOptions = {}): ContractFrame {
  const all = [contract, ...(options.contracts ?? []).filter(({ id }) => id !== contract.id)]
  const place = options.place ?? shortNames(all)
  const shapes = all.map((each) =>
    lowerContract(each).map((shape) => ({ ...shape, name: place(shape.name, each) })),
  )
  const { checks } = deriveChecks(contract, { contracts: all, place, schema: options.schema ?? 'none' })
  return {
    contract,
    checks,
    shapes: shapes.flat(),
    tables: (contract.schema ?? []).flatMap(({ name, properties = [] }, index): readonly FrameTable[] => {
      const stored = shapes[0]?.[index]?.name
      if (stored === undefined) return []
      const columns = properties
        .filter(isColumn)
        .map((property) => ({ name: property.name, stored: storedName(property), property }))
      return [{ name, stored, columns }]
    }),
  }
}

/** Names without database and schema, unless two tables would have the same. */
function shortNames(contracts: readonly Contract[]): NonNullable<DeriveOptions['place']> {
  const names = contracts.flatMap((contract) => lowerContract(contract).map(({ name }) => name.name))
  const shared = new Set(names.filter((name, index) => names.indexOf(name) !== index))
  return (name) => (shared.has(name.name) ? name : { name: name.name })
}
