import type { SchemaProperty } from '../odcs/schema.ts'
import type { PlacedTable } from './contract-tables.ts'

/** One relationship of a table or of one of its columns. */
export interface PlacedRelationship {
  readonly from: readonly SchemaProperty[]
  /** References as the contract writes them. */
  readonly to: readonly string[]
  readonly pointer: string
}

/** The relationships of a table and of its columns, in one form. */
export function tableRelationships({ table, pointer, columns }: PlacedTable): readonly PlacedRelationship[] {
  const own = columns.flatMap(({ property, pointer: place }) =>
    (property.relationships ?? []).map(({ to }, index) => ({
      from: [property],
      to: listed(to),
      pointer: `${place}/relationships/${index}`,
    })),
  )
  const joint = (table.relationships ?? []).map(({ from, to }, index) => ({
    from: listed(from).flatMap((reference) => {
      const name = reference.split(/[./]/).at(-1)
      const found =
        columns.find(({ property }) => property.id === name) ??
        columns.find(({ property }) => property.name === name)
      return found === undefined ? [] : [found.property]
    }),
    to: listed(to),
    pointer: `${pointer}/relationships/${index}`,
  }))
  return [...own, ...joint]
}

const listed = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value
