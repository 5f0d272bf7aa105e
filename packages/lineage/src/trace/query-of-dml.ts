import type { Delete, Expression, Identifier, Query, TableReference, Update } from '@mesh/sql'

interface Parts {
  readonly items: readonly { readonly expression: Expression; readonly alias: Identifier }[]
  readonly from: readonly TableReference[]
  readonly where: Expression | undefined
  readonly span: Query['span']
}

/** UPDATE as the query of the values that it writes: `SELECT value AS column FROM table, … WHERE …`. */
export const queryOfUpdate = ({ table, alias, assignments, from, where, span }: Update): Query =>
  queryOf({
    items: assignments.flatMap(({ column, value }) => {
      const name = column.parts.at(-1)
      return name === undefined ? [] : [{ expression: value, alias: name }]
    }),
    from: [
      { kind: 'tableName', name: table, span: table.span, ...(alias !== undefined && { alias }) },
      ...from,
    ],
    where,
    span,
  })

/** DELETE as a query without columns: what decides which rows go. */
export const queryOfDelete = ({ table, alias, using, where, span }: Delete): Query =>
  queryOf({
    items: [],
    from: [
      { kind: 'tableName', name: table, span: table.span, ...(alias !== undefined && { alias }) },
      ...using,
    ],
    where,
    span,
  })

const queryOf = ({ items, from, where, span }: Parts): Query => ({
  kind: 'query',
  span,
  orderBy: [],
  body: {
    kind: 'select',
    span,
    distinct: false,
    items: items.map(({ expression, alias }) => ({
      kind: 'selectItem',
      span: expression.span,
      expression,
      alias,
    })),
    from,
    windows: [],
    ...(where !== undefined && { where }),
  },
})
