import {
  type ColumnReference,
  type Expression,
  type Identifier,
  type Pivot,
  type SelectItem,
  walkSql,
} from '@mesh/sql'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import type { OutputColumn } from '../emitted.ts'
import { isExpression } from '../is-expression.ts'
import { findColumns, type Scope, type ScopeColumn } from '../scope.ts'
import { translateExpression } from '../translate-expression.ts'
import { derivedFrom } from './derived-from.ts'
import type { EmittedFrom } from './emitted-from.ts'
import type { FromContext } from './from-context.ts'
import { translateReference } from './translate-reference.ts'

/** Aggregate functions that PIVOT takes. */
const pivoted: ReadonlySet<string> = new Set(['AVG', 'COUNT', 'MAX', 'MIN', 'SUM'])

/**
 * Rows as columns: the aggregate of the rows for each value of a column, grouped by all columns that neither is about.
 * Source: https://docs.snowflake.com/en/sql-reference/constructs/pivot
 */
export function translatePivot(pivot: Pivot, context: FromContext): EmittedFrom {
  const { around, translation } = context
  const where = translation.locate(pivot.span)
  const { values, column, otherwise } = pivot
  // Values that the data decides are read before the statement is translated.
  if (values.kind !== 'pivotValues')
    throw unsupportedFeature('a PIVOT over values of the data in this place', where)
  const [aggregate, ...more] = pivot.aggregates
  if (aggregate === undefined || more.length > 0)
    throw invalidStatement('PIVOT takes one aggregate function', where)
  const left = translateReference(pivot.table, context)
  const scope: Scope = { ...around, parent: around, relations: left.relations, aliases: new Map() }
  const used = usedColumns([aggregate.expression, column], left, context)
  const groups = left.relations
    .flatMap((each) => each.columns)
    .filter((each) => !used.has(each) && each.merged !== true)
  const fallback =
    otherwise === undefined ? undefined : translateExpression(otherwise, scope, translation).sql
  const cells = values.items.map((value) => {
    const chosen = translateExpression(
      chosenRows(aggregate.expression, column, value.expression, where),
      scope,
      translation,
    )
    return {
      name: cellName(value, aggregate, translation.text),
      type: chosen.type,
      sql: fallback === undefined ? chosen.sql : `coalesce(${chosen.sql}, ${fallback})`,
    }
  })
  const outputs: readonly OutputColumn[] = [...groups, ...cells]
  const items = [...groups, ...cells].map(({ sql }, index) => `${sql} AS c${index + 1}`)
  const groupBy = groups.length === 0 ? '' : ` GROUP BY ${groups.map(({ sql }) => sql).join(', ')}`
  const { sql, relations } = derivedFrom(
    `(SELECT ${items.join(', ')} FROM ${left.sql}${groupBy})`,
    outputs,
    pivot.alias,
    [],
    translation,
  )
  const qualifiers =
    pivot.alias === undefined ? (left.relations[0]?.qualifiers ?? []) : [pivot.alias.name.name]
  return { sql, relations: relations.map((each) => ({ ...each, qualifiers })) }
}

function usedColumns(
  expressions: readonly Expression[],
  left: EmittedFrom,
  { translation }: FromContext,
): ReadonlySet<ScopeColumn> {
  const used = new Set<ScopeColumn>()
  const add = ({ parts }: ColumnReference) => {
    for (const each of findColumns(parts, left.relations, translation)) used.add(each)
  }
  for (const each of expressions) walkSql(each, { columnReference: (reference) => void add(reference) })
  return used
}

/** `SUM(a)` → `SUM(IFF(column = value, a, NULL))`. */
function chosenRows(
  aggregate: Expression,
  column: Expression,
  value: Expression,
  where: ReturnType<FromContext['translation']['locate']>,
): Expression {
  const { span } = value
  const isKnown = aggregate.kind === 'functionCall' && pivoted.has(aggregate.name.parts.at(-1)?.name ?? '')
  const argument = isKnown ? aggregate.arguments[0] : undefined
  if (!isKnown || argument === undefined || !isExpression(argument) || aggregate.arguments.length > 1)
    throw invalidStatement('PIVOT takes AVG, COUNT, MAX, MIN or SUM of a column', where)
  const test: Expression =
    value.kind === 'nullLiteral'
      ? { kind: 'is', operand: column, negated: false, test: 'NULL', span }
      : { kind: 'comparison', operator: '=', left: column, right: value, span }
  const name: Identifier = { kind: 'identifier', name: 'IFF', quoted: false, span }
  const chosen: Expression = {
    kind: 'functionCall',
    name: { kind: 'objectName', parts: [name], span },
    distinct: false,
    arguments: [test, argument, { kind: 'nullLiteral', span }],
    span,
  }
  return { ...aggregate, arguments: [chosen] }
}

/** The alias of a value, else the value as it is written; the alias of the aggregate behind it, within the quotes of a text. */
function cellName({ expression, alias }: SelectItem, aggregate: SelectItem, text: string): string {
  const end = aggregate.alias === undefined ? '' : `_${aggregate.alias.name}`
  if (alias !== undefined) return `${alias.name}${end}`
  switch (expression.kind) {
    case 'stringLiteral':
      return `'${expression.value}${end}'`
    case 'typedLiteral':
      return `'${expression.value}${end}'`
    case 'numberLiteral':
      return `${expression.text}${end}`
    case 'nullLiteral':
      return `NULL${end}`
    case 'booleanLiteral':
      return `${expression.value ? 'TRUE' : 'FALSE'}${end}`
    default:
      return `${text.slice(expression.span.start, expression.span.end)}${end}`
  }
}
