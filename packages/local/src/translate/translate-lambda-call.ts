import type { Expression, FunctionCall, Lambda } from '@mesh/sql'
import { invalidStatement } from '../errors/statement-failures.ts'
import { type Emitted, emit, quoted, variantType } from './emitted.ts'
import { itemOf, itemsOf } from './functions/semi-structured/json-list.ts'
import { isExpression } from './is-expression.ts'
import { logicalTypeOfName } from './logical-type-of-name.ts'
import type { Scope, ScopeColumn } from './scope.ts'
import { castTo } from './translate-cast.ts'
import { translateExpression } from './translate-expression.ts'
import type { Translation } from './translation.ts'

/**
 * `FILTER(array, x -> …)`, `TRANSFORM(array, x -> …)` and `REDUCE(array, start, (sum, x) -> …)`; nothing when the call is another one.
 * Source: https://docs.snowflake.com/en/user-guide/querying-semistructured#label-higher-order-functions
 */
export function translateLambdaCall(
  call: FunctionCall,
  name: string,
  scope: Scope,
  translation: Translation,
): Emitted | undefined {
  const lambda = call.arguments.find((each) => each.kind === 'lambda')
  const values = call.arguments.filter(isExpression)
  const places = name === 'REDUCE' ? 2 : 1
  if (lambda === undefined || !['FILTER', 'TRANSFORM', 'REDUCE'].includes(name)) return undefined
  const [list, start] = values
  if (list === undefined || values.length !== places || lambda.parameters.length !== places)
    throw invalidStatement(`invalid arguments for function [${name}]`, translation.locate(call.span))
  const one = (each: Expression) => translateExpression(each, scope, translation)
  const items = itemsOf(one(list))
  if (start !== undefined) return reduce(items, one(start), lambda, missing(list), scope, translation)
  const { names, body } = translateLambda(lambda, [variantType], missing(list), scope, translation)
  const sql =
    name === 'FILTER'
      ? `list_filter(${items}, lambda ${names} : ${body.sql})`
      : `list_transform(${items}, lambda ${names} : ${itemOf(body)})`
  return emit(`to_json(${sql})`, { kind: 'array' })
}

/** Whether the null items of an array are NULL and not the null of JSON: those of an array that is written out. */
const missing = (list: Expression): boolean =>
  list.kind === 'arrayConstant' ||
  (list.kind === 'functionCall' && list.name.parts.at(-1)?.name === 'ARRAY_CONSTRUCT')

/** What is carried from item to item has the type of the start. */
function reduce(
  items: string,
  start: Emitted,
  lambda: Lambda,
  nullIsMissing: boolean,
  scope: Scope,
  translation: Translation,
): Emitted {
  const type = start.type ?? variantType
  const { names, body } = translateLambda(lambda, [type, variantType], nullIsMissing, scope, translation)
  const carried = itemOf(castTo(body, type))
  return castTo(
    emit(`list_reduce(${items}, lambda ${names} : ${carried}, ${itemOf(start)})`, variantType),
    type,
  )
}

/** Parameters hold JSON; one with a type is cast to it where it is named. */
function translateLambda(
  { parameters, body }: Lambda,
  types: readonly Emitted['type'][],
  nullIsMissing: boolean,
  scope: Scope,
  translation: Translation,
): { readonly names: string; readonly body: Emitted } {
  const sqlNames = parameters.map(() => `l${translation.nextId()}`)
  const columns = parameters.map(({ name, type }, index): ScopeColumn => {
    const sqlName = quoted(sqlNames[index] ?? '')
    const item = emit(
      nullIsMissing ? `CASE WHEN ${sqlName} <> 'null' THEN ${sqlName} END` : sqlName,
      variantType,
    )
    const wanted =
      type === undefined
        ? (types[index] ?? variantType)
        : logicalTypeOfName(type, translation.parameter('TIMESTAMP_TYPE_MAPPING'), translation.text)
    return { name: name.name, ...castTo(item, wanted) }
  })
  const inner: Scope = {
    ...scope,
    parent: scope,
    relations: [{ qualifiers: [], columns }],
    aliases: new Map(),
  }
  return { names: sqlNames.join(', '), body: translateExpression(body, inner, translation) }
}
