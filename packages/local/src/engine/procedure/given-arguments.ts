import {
  type Argument,
  type Expression,
  isExpression,
  parseExpression,
  type Query,
  type SelectItem,
} from '@mesh/sql'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import type { Execution } from '../execution.ts'
import { type Constant, nullConstant } from '../scripting/constant.ts'
import { readResult, rowAt } from '../scripting/result.ts'

/** An argument of a call. */
export interface GivenArgument {
  /** Exact; null for one by position. */
  readonly name: string | null
  readonly expression: Expression
  readonly value: Constant
  /** Whether it is NULL as it is written: then it has no type. */
  readonly isNull: boolean
}

/** The arguments of a call with their values, which one query computes. */
export async function givenArguments(
  execution: Execution,
  written: readonly Argument[],
): Promise<readonly GivenArgument[]> {
  const named = written.map((each) => {
    if (each.kind === 'namedArgument') return { name: each.name.name, expression: expressionOf(each.value) }
    return { name: null, expression: expressionOf(each) }
  })
  const values = await valuesOf(
    execution,
    named.map(({ expression }) => expression),
    execution.text,
  )
  return named.map((each, place) => ({
    ...each,
    value: values[place] ?? nullConstant,
    isNull: each.expression.kind === 'nullLiteral',
  }))
}

/** The value of the default of a parameter. */
export async function defaultValue(execution: Execution, text: string): Promise<Constant> {
  const [value = nullConstant] = await valuesOf({ ...execution, binds: [] }, [parseExpression(text)], text)
  return value
}

async function valuesOf(
  { inside, binds }: Pick<Execution, 'inside' | 'binds'>,
  expressions: readonly Expression[],
  text: string,
): Promise<readonly Constant[]> {
  const [first] = expressions
  if (first === undefined) return []
  const { span } = first
  const items = expressions.map((expression): SelectItem => ({ kind: 'selectItem', expression, span }))
  const statement: Query = {
    kind: 'query',
    orderBy: [],
    span,
    body: { kind: 'select', distinct: false, items, from: [], windows: [], span },
  }
  const outcome = await inside({ statement, text, binds, queryId: null })
  if (outcome.kind !== 'rows') throw unsupportedFeature('a file transfer as an argument')
  return rowAt(await readResult(outcome), 0) ?? []
}

function expressionOf(argument: Argument): Expression {
  if (isExpression(argument)) return argument
  throw unsupportedFeature(`${argument.kind} as an argument of a procedure`)
}
