import { logicalTypeOf, parseStatement, type TypeScope } from '@mesh/sql'

/** A scope of the columns of a table definition: `a INT NOT NULL, b DATE`. */
export function columnsOf(definitions: string): TypeScope {
  const table = parseStatement(`CREATE TABLE t (${definitions})`)
  const columns = new Map(
    (table.kind === 'createTable' ? table.columns : []).map((column) => [column.name.name, column]),
  )
  return {
    column: (reference) => {
      const name = reference.kind === 'columnReference' ? reference.parts.at(-1)?.name : undefined
      const type = columns.get(name ?? '')?.type
      return type && logicalTypeOf(type)
    },
  }
}
