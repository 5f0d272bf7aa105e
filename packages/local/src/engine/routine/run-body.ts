import type { UserFunction } from '../../catalog/object/routine.ts'
import { incompatibleReturn } from '../../errors/routine-failures.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { derivedColumn, type Emitted, type EmittedQuery, emit } from '../../translate/emitted.ts'
import { emptyScope, type Scope } from '../../translate/scope.ts'
import { spellType } from '../../translate/spell-type.ts'
import { translateExpression } from '../../translate/translate-expression.ts'
import { translateQuery } from '../../translate/translate-query.ts'
import type { Translation } from '../../translate/translation.ts'
import { withArguments } from '../../translate/user-function/with-arguments.ts'
import { acceptResult, acceptValue } from './accept-value.ts'
import { bodyTree } from './body-tree.ts'

type Body = Pick<UserFunction, 'body' | 'parameters' | 'returns'>

/** What a function of SQL gives for values of its arguments, in a translation of its body. @throws SQL.SYNTAX, SQL.NOT_FOUND. */
export function scalarBody(routine: Body, args: readonly Emitted[], translation: Translation): Emitted {
  const { returns } = routine
  if (returns.kind !== 'value') throw invalidStatement('A table function stands in FROM TABLE(…).')
  const { tree, hasQuery } = bodyTree(routine)
  const bound = withArguments(accepted(routine, args), hasQuery, translation.nextId())
  const scope = parameterScope(routine, bound.values)
  if (tree.kind !== 'query') {
    const value = acceptResult(translateExpression(tree, scope, translation), returns.type)
    return emit(bound.around(value.sql), value.type)
  }
  const query = translateQuery(tree, scope, translation)
  const [column, ...more] = query.columns
  if (column === undefined || more.length > 0)
    throw incompatibleReturn(
      spellType(returns.type),
      `ROW(${query.columns.map(({ type }) => (type === null ? 'NULL' : spellType(type))).join(', ')})`,
    )
  const value = acceptResult(emit(`(${query.sql})`, column.type), returns.type)
  return emit(bound.around(value.sql), value.type)
}

/** The rows that a table function of SQL gives. @throws SQL.SYNTAX, SQL.NOT_FOUND. */
export function tableBody(routine: Body, args: readonly Emitted[], translation: Translation): EmittedQuery {
  const { returns } = routine
  if (returns.kind !== 'table') throw invalidStatement('A function that gives one value is no table.')
  const { tree } = bodyTree(routine)
  if (tree.kind !== 'query') throw invalidStatement('The body of a table function is a query.')
  const bound = withArguments(accepted(routine, args), true, translation.nextId())
  const query = translateQuery(tree, parameterScope(routine, bound.values), translation)
  if (query.columns.length !== returns.columns.length)
    throw invalidStatement(
      `The function returns ${returns.columns.length} columns, its query has ${query.columns.length}.`,
    )
  const name = `q${translation.nextId()}`
  const columns = returns.columns.map((each, index) => ({
    name: each.name,
    ...acceptResult(emit(`${name}.${derivedColumn(index)}`, query.columns[index]?.type ?? null), each.type),
  }))
  const list = columns.map(({ sql }, index) => `${sql} AS ${derivedColumn(index)}`)
  return {
    sql: bound.aroundQuery(`SELECT ${list.join(', ')} FROM (${query.sql}) AS ${name}`),
    columns: columns.map((each) => ({ name: each.name, type: each.type })),
  }
}

const accepted = ({ parameters }: Body, args: readonly Emitted[]): readonly Emitted[] =>
  parameters.map(({ type }, index) => acceptValue(args[index] ?? emit('NULL'), type))

const parameterScope = ({ parameters }: Body, values: readonly Emitted[]): Scope => ({
  ...emptyScope,
  parameters: parameters.map(({ name }, index) => {
    const { sql, type } = values[index] ?? emit('NULL')
    return { name, sql, type }
  }),
})
