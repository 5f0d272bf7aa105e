import type { Expression, Query } from '@mesh/sql'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { castTo } from '../../translate/translate-cast.ts'
import { placeBinds } from '../placed-binds.ts'
import { queryInDuckDb } from '../run-in-duckdb.ts'
import { bindExpression } from './bind-names.ts'
import { bindOf, type Constant } from './constant.ts'
import { atExpression } from './exception-of.ts'
import { namedValue, rowValue } from './named-value.ts'
import { readResult, rowAt } from './result.ts'
import type { Script } from './script.ts'

/**
 * The value of an expression in a script.
 *
 * @throws what the expression does, as an EXPRESSION_ERROR at its place.
 */
export function evaluate(script: Script, expression: Expression): Promise<Constant> {
  return atExpression(expression.span.start, () => compute(script, expression))
}

async function compute(script: Script, expression: Expression): Promise<Constant> {
  const known = knownValue(script, expression)
  if (known !== undefined) return known
  const { execution, text } = script
  const { tree, binds } = bindExpression(script, expression)
  const outcome = await execution.inside({ statement: queryOf(tree), text, binds, queryId: null })
  if (outcome.kind !== 'rows') throw unsupportedFeature('a file transfer in an expression')
  const row = rowAt(await readResult(outcome), 0)
  const [value = { type: { kind: 'string' }, value: null }] = row ?? []
  return value
}

/** What needs no computing. */
function knownValue(script: Script, expression: Expression): Constant | undefined {
  switch (expression.kind) {
    case 'stringLiteral':
      return { type: { kind: 'string' }, value: expression.value }
    case 'booleanLiteral':
      return { type: { kind: 'boolean' }, value: expression.value }
    case 'nullLiteral':
      return { type: { kind: 'string' }, value: null }
    case 'numberLiteral':
      return /^\d{1,15}$/.test(expression.text)
        ? { type: { kind: 'integer', precision: expression.text.length }, value: Number(expression.text) }
        : undefined
    case 'placeholder':
      return namedValue(script, expression.name.toUpperCase())
    case 'columnReference': {
      const [first, second, ...rest] = expression.parts.map(({ name }) => name)
      if (first === undefined || rest.length > 0) return undefined
      return second === undefined ? namedValue(script, first) : rowValue(script, first, second)
    }
    default:
      return undefined
  }
}

/** An expression as a query of its own. */
const queryOf = (expression: Expression): Query => ({
  kind: 'query',
  orderBy: [],
  span: expression.span,
  body: {
    kind: 'select',
    distinct: false,
    items: [{ kind: 'selectItem', expression, span: expression.span }],
    from: [],
    windows: [],
    span: expression.span,
  },
})

/** A value as another type, as an assignment converts it. */
export async function convert(script: Script, constant: Constant, type: Constant['type']): Promise<unknown> {
  if (constant.value === null || fits(constant, type)) return constant.value
  const binds = placeBinds([], [bindOf(constant)])
  const { sql } = castTo(binds.emit({ start: 0, end: 0 }, '1'), type)
  const query = { sql: `SELECT ${sql}`, columns: [{ name: '', type }] }
  const outcome = await queryInDuckDb(script.execution, query, binds.values())
  return rowAt(await readResult(outcome), 0)?.[0]?.value ?? null
}

/** Whether every value of a type is one of another, written the same. */
function fits({ type: from, value }: Constant, to: Constant['type']): boolean {
  if (from.kind === 'integer' && to.kind === 'integer') return (from.precision ?? 38) <= (to.precision ?? 38)
  if (from.kind === 'string' && to.kind === 'string')
    return to.maxLength === undefined || String(value).length <= to.maxLength
  return JSON.stringify(from) === JSON.stringify(to)
}
