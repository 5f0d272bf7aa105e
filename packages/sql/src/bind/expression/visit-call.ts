import type { FunctionCall } from '../../tree/expression/function-call.ts'
import type { SqlNode } from '../../tree/sql-node.ts'
import type { ColumnUse } from '../bound-query.ts'
import { isConditionalArgument } from './conditional-arguments.ts'
import { type ExpressionWalk, push, pushAll } from './expression-walk.ts'
import { isAggregate } from './is-aggregate.ts'
import { strongerUse } from './stronger-use.ts'

/** Aggregates whose WITHIN GROUP names the value itself, not the order of values. */
const orderedSetFunctions = new Set(['PERCENTILE_CONT', 'PERCENTILE_DISC'])

/** Functions whose first argument is the bare name of an object. */
const namedObjects = new Set(['GETNEXTVAL', 'VALIDATE'])

/** Looks into a call: each argument by what it is to the result, then the clauses behind it. */
export function visitCall(walk: ExpressionWalk, call: FunctionCall, use: ColumnUse): void {
  const name = call.name.parts[call.name.parts.length - 1]?.name ?? ''
  if (call.over?.kind === 'windowReference')
    push(walk, walk.scope.window(call.over.name)?.window, strongerUse(use, 'window'))
  else push(walk, call.over, strongerUse(use, 'window'))
  push(walk, call.filter, strongerUse(use, 'conditional'))
  if (call.withinGroup !== undefined)
    pushAll(walk, call.withinGroup, strongerUse(use, orderedSetFunctions.has(name) ? 'aggregation' : 'sort'))
  const own = strongerUse(use, isAggregate(call) ? 'aggregation' : 'transformation')
  const { arguments: given } = call
  for (let index = given.length - 1; index >= 0; index -= 1) {
    const argument = given[index]
    if (argument === undefined || isNoValue(name, argument, index)) continue
    const deciding = isConditionalArgument(name, index, given.length)
    push(walk, argument, deciding ? strongerUse(use, 'conditional') : own)
  }
}

/** COUNT(*) counts rows, whatever is in them; some functions take the name of an object. */
const isNoValue = (name: string, argument: SqlNode, index: number): boolean =>
  (argument.kind === 'star' && argument.table === undefined && name === 'COUNT') ||
  (argument.kind === 'columnReference' && index === 0 && namedObjects.has(name))
