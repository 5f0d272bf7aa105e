import type { Unpivot } from '@mesh/sql'
import { invalidName } from '../../errors/name-failures.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { commonType } from '../common-type.ts'
import { textLiteral, textType } from '../emitted.ts'
import { findColumns, type ScopeColumn } from '../scope.ts'
import type { EmittedFrom } from './emitted-from.ts'
import { expand } from './expand.ts'
import type { FromContext } from './from-context.ts'
import { translateReference } from './translate-reference.ts'

/**
 * Columns as rows: each row of the table once for each of the columns.
 * Source: https://docs.snowflake.com/en/sql-reference/constructs/unpivot
 */
export function translateUnpivot(unpivot: Unpivot, context: FromContext): EmittedFrom {
  const { translation } = context
  const left = translateReference(unpivot.table, context)
  const turned = unpivot.columns.map(({ expression, alias, span }) => {
    const where = translation.locate(span)
    if (expression.kind !== 'columnReference') throw invalidStatement('UNPIVOT takes names of columns', where)
    const [column] = findColumns(expression.parts, left.relations, translation)
    const name = expression.parts.at(-1)?.name ?? ''
    if (column === undefined) throw invalidName(name, where)
    return { column, label: alias?.name ?? column.name }
  })
  const types = turned.map(({ column }) => column.type)
  const type = commonType(types)
  if (new Set(types.flatMap((each) => each?.kind ?? [])).size > 1)
    throw invalidStatement(
      'the columns of UNPIVOT need to have one data type',
      translation.locate(unpivot.span),
    )
  const items = turned.map(({ column, label }) => `{'n': ${textLiteral(label)}, 'v': ${column.sql}}`)
  const list = `[${items.join(', ')}]`
  const gone = new Set<ScopeColumn>(turned.map(({ column }) => column))
  const rest = left.relations.map((each) => ({
    ...each,
    columns: each.columns.filter((column) => !gone.has(column)),
  }))
  const expanded = expand(
    { ...left, relations: rest },
    {
      list: unpivot.nulls === 'INCLUDE' ? list : `list_filter(${list}, lambda m : m.v IS NOT NULL)`,
      columns: [
        { name: unpivot.name.name, type: textType, of: (item) => `${item}.n` },
        { name: unpivot.value.name, type, of: (item) => `${item}.v` },
      ],
    },
    undefined,
    context,
  )
  const columns = expanded.relations
    .flatMap((each) => each.columns)
    .map((each, index) => ({ ...each, name: unpivot.alias?.columns[index]?.name ?? each.name }))
  const qualifiers =
    unpivot.alias === undefined ? (left.relations[0]?.qualifiers ?? []) : [unpivot.alias.name.name]
  return { sql: expanded.sql, relations: [{ qualifiers, columns }] }
}
