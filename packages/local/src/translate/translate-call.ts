import {
  type FunctionCall,
  findFunction,
  type OrderItem,
  type Star,
  type WindowFrame,
  type WindowReference,
  type WindowSpecification,
} from '@mesh/sql'
import { unknownFunction } from '../errors/routine-failures.ts'
import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'
import { intervalOf } from './arithmetic/interval-of.ts'
import { assertArgumentTypes } from './assert-argument-types.ts'
import { assertCollation } from './collation/assert-collation.ts'
import { type Emitted, emit, quoted, textLiteral } from './emitted.ts'
import { expandStar } from './expand-star.ts'
import { aggregateFunctions } from './functions/aggregate/aggregate-functions.ts'
import { scalarFunctions } from './functions/scalar-functions.ts'
import { isExpression } from './is-expression.ts'
import { groupKeyOf, orderKeyOf } from './key-of.ts'
import { placedArguments } from './placed-arguments.ts'
import type { Scope } from './scope.ts'
import { castTo } from './translate-cast.ts'
import { translateExpression } from './translate-expression.ts'
import { translateLambdaCall } from './translate-lambda-call.ts'
import { translateRowNumber } from './translate-row-number.ts'
import type { Translation } from './translation.ts'
import { givenArguments } from './user-function/given-argument.ts'

/**
 * A call of a scalar, aggregate, window or context function.
 *
 * @throws SQL.UNSUPPORTED for functions that are not in the tables of this engine.
 */
export function translateCall(call: FunctionCall, scope: Scope, translation: Translation): Emitted {
  const where = translation.locate(call.span)
  const [last, ...qualifiers] = call.name.parts.map((part) => part.name).reverse()
  const name = nameOf(last ?? '')
  const metric = qualifiers.length > 0 ? translation.metric?.(call, scope) : undefined
  if (metric !== undefined) return metric
  if (qualifiers.length > 0) {
    const full = [...call.name.parts].map((part) => part.name).join('.')
    if (findFunction(full) !== undefined) throw unsupportedFeature(`function ${full}`, where)
    return translateUserCall(call, scope, translation)
  }
  const written = call.arguments.filter(isExpression)
  const stars = call.arguments.flatMap((each) => (each.kind === 'star' ? [each] : []))
  const isCountOfRows = name === 'COUNT' && stars.every(isWhole)
  const args = (within = translation, inside = scope) => {
    const values = [
      ...written.map((each) => translateExpression(each, inside, within)),
      ...(isCountOfRows ? [] : stars.flatMap((each) => starArguments(name, each, scope, translation))),
    ]
    assertCollation(name, values, call.distinct, where)
    return values
  }
  const parts = call.arguments.flatMap((each) => (each.kind === 'datePart' ? [each.name] : []))
  const [part] = parts
  const higherOrder = translateLambdaCall(call, name, scope, translation)
  if (higherOrder !== undefined) return higherOrder
  if (
    findFunction(name) === undefined &&
    scalarFunctions[name] === undefined &&
    !name.startsWith('SYSTEM$')
  ) {
    const found = translation.context(call, args) ?? translation.metric?.(call, scope)
    return found ?? translateUserCall(call, scope, translation)
  }
  const placed = placedArguments(withColumns(call, name, scope, translation), name, translation)
  if (placed !== call.arguments) return translateCall({ ...call, arguments: placed }, scope, translation)
  const odd = call.arguments.find((each) => each.kind === 'namedArgument' || each.kind === 'lambda')
  if (odd !== undefined) throw unsupportedFeature(`${name} with such arguments`, translation.locate(odd.span))

  const aggregate = aggregateFunctions[name]
  const backwards = aggregate === undefined ? undefined : fromFirst(call)
  if (backwards !== undefined) return translateCall(backwards, scope, translation)
  if (aggregate !== undefined) {
    // An aggregate is of the rows of a group, a window function of the groups.
    const { grouped, ...ofRows } = scope
    if (call.over === undefined && grouped !== undefined) return translateCall(call, ofRows, translation)
    const inside: Scope = { ...scope, aggregated: true }
    const orderKeys = (call.withinGroup ?? []).map((each) => ({
      key: translateExpression(each.expression, inside, translation),
      descending: each.direction === 'DESC',
    }))
    const given = args(
      translation.narrow === 'totals' && totals.has(name) && call.over === undefined
        ? { ...translation, narrow: 'here' }
        : translation,
      inside,
    )
    if (stars.length === 0) assertArgumentTypes(name, given)
    const isUnordered =
      call.over?.kind === 'windowSpecification' &&
      call.over.base === undefined &&
      call.over.orderBy.length === 0
    if (isUnordered && needsOrder.has(name))
      throw invalidStatement(
        `Window function type [${name}] requires ORDER BY in window specification`,
        where,
      )
    return aggregate({
      name,
      args: given,
      written,
      star: isCountOfRows && stars.length > 0,
      distinct: call.distinct,
      withinGroup: call.withinGroup === undefined ? '' : ` ${orderBy(call.withinGroup, scope, translation)}`,
      orderKeys,
      ...(call.from !== undefined && { from: call.from }),
      nulls: call.nulls === undefined ? '' : ` ${call.nulls} NULLS`,
      over: call.over === undefined ? '' : ` OVER ${overClause(call.over, name, scope, translation)}`,
      where,
    })
  }
  const { parameter } = translation
  const path = scope.hierarchy?.paths.get(call.span.start)
  if (path !== undefined) return emit(path, { kind: 'string' })
  const rowNumber = translateRowNumber({ name, args: [], written, parameter, where }, scope)
  if (rowNumber !== undefined) return rowNumber
  const rule = scalarFunctions[name]
  if (rule !== undefined && call.over === undefined) {
    const given = args()
    if (part === undefined) assertArgumentTypes(name, given)
    return rule({ name, args: given, written, parameter, where, ...(part !== undefined && { part }) })
  }
  if (name.startsWith('SYSTEM$')) {
    const texts = written.map((each) =>
      each.kind === 'stringLiteral' ? each.value : each.kind === 'numberLiteral' ? each.text : '',
    )
    const system = translation.system(name, texts)
    if (system !== undefined) return system
  }
  const context = translation.context(call, args)
  if (context !== undefined) return context
  const measured = translation.metric?.(call, scope)
  if (measured !== undefined) return measured
  throw unsupportedFeature(`function ${name}`, where)
}

/** A call of a function that is none of the system's. @throws SQL.NOT_FOUND. */
function translateUserCall(call: FunctionCall, scope: Scope, translation: Translation): Emitted {
  const where = translation.locate(call.span)
  const name = call.name.parts.map((part) => part.name).join('.')
  if (call.distinct || call.over !== undefined || call.withinGroup !== undefined || call.filter !== undefined)
    throw unsupportedFeature(`${name} as an aggregate or window function`, where)
  const found = translation.userFunction(call, () => givenArguments(call, scope, translation))
  if (found === undefined) throw unknownFunction(name, where)
  return found
}

/** Aggregate functions whose result has the same type however narrow their argument was computed. */
const totals: ReadonlySet<string> = new Set(['SUM', 'AVG'])

/** `TRUNC(n, s)` has a number of digits in a column where `TRUNC(d, s)` has a part of a date: the type of the value decides. */
function withColumns(call: FunctionCall, name: string, scope: Scope, translation: Translation): FunctionCall {
  const [value, digits] = call.arguments
  if (name !== 'TRUNC' || digits?.kind !== 'datePart' || value === undefined || !isExpression(value))
    return call
  const kind = translateExpression(value, scope, translation).type?.kind
  if (kind === undefined || kind === 'date' || kind === 'timestamp' || kind === 'time') return call
  const parts = [{ kind: 'identifier', name: digits.name, quoted: false, span: digits.span } as const]
  return { ...call, arguments: [value, { kind: 'columnReference', parts, span: digits.span }] }
}

/** The name by which the tables have a function: an alias is the function of the page that it is on. */
function nameOf(called: string): string {
  if (scalarFunctions[called] !== undefined || aggregateFunctions[called] !== undefined) return called
  const name = findFunction(called)?.name
  return name !== undefined && (scalarFunctions[name] !== undefined || aggregateFunctions[name] !== undefined)
    ? name
    : called
}

/** `*` alone, which counts rows whatever is in them. */
const isWhole = ({ table, ilike, exclude }: Star): boolean =>
  table === undefined && ilike === undefined && exclude.length === 0

/** What `*` stands for as arguments: all columns, for OBJECT_CONSTRUCT each behind its name. */
function starArguments(name: string, star: Star, scope: Scope, translation: Translation): readonly Emitted[] {
  const columns = expandStar(star, scope, translation)
  if (name === 'COUNT') return columns
  if (name !== 'OBJECT_CONSTRUCT' && name !== 'OBJECT_CONSTRUCT_KEEP_NULL')
    throw unsupportedFeature(`${name}(*)`, translation.locate(star.span))
  return columns.flatMap((each) => [textConstant(each.name), each])
}

/** `ORDER BY …`, NULL being the largest value as in Snowflake. */
function orderBy(items: readonly OrderItem[], scope: Scope, translation: Translation): string {
  const keys = items.map((item) =>
    orderingKey(translateExpression(item.expression, scope, translation), item),
  )
  return `ORDER BY ${keys.join(', ')}`
}

type Ordering = Pick<OrderItem, 'direction' | 'nulls'>

/** A sort key with its direction. A constant orders nothing; DuckDB takes none in this place. */
export function orderingKey(value: Emitted, item: Ordering): string {
  const key = orderKeyOf(value)
  return `${/^(?:NULL|TRUE|FALSE|'.*')$/.test(key) ? `(${key} IS NULL)` : key} ${direction(item)}`
}

/** `ASC NULLS LAST`, `DESC NULLS FIRST`, or as the text says. */
export const direction = ({ direction: way, nulls }: Ordering): string =>
  `${way} NULLS ${nulls ?? (way === 'ASC' ? 'LAST' : 'FIRST')}`

/** Functions that tell the place of a row, or what is at another place. */
const needsOrder: ReadonlySet<string> = new Set([
  'RANK',
  'DENSE_RANK',
  'ROW_NUMBER',
  'PERCENT_RANK',
  'CUME_DIST',
  'NTILE',
  'LAG',
  'LEAD',
  'FIRST_VALUE',
  'LAST_VALUE',
  'NTH_VALUE',
  'INTERPOLATE_FFILL',
  'INTERPOLATE_BFILL',
  'CONDITIONAL_TRUE_EVENT',
  'CONDITIONAL_CHANGE_EVENT',
])

/** Functions whose window, without a frame of its own, is the whole partition. */
const wholePartition: ReadonlySet<string> = new Set([
  'FIRST_VALUE',
  'LAST_VALUE',
  'NTH_VALUE',
  'RATIO_TO_REPORT',
])

function overClause(
  over: WindowSpecification | WindowReference,
  name: string,
  scope: Scope,
  translation: Translation,
): string {
  if (over.kind === 'windowReference') return quoted(over.name.name)
  return `(${windowSpecification(over, scope, translation, wholePartition.has(name))})`
}

/** `NTH_VALUE(x, n) FROM LAST` over a whole partition is the n-th value in the opposite order; nothing for another call. */
function fromFirst(call: FunctionCall): FunctionCall | undefined {
  if (call.from !== 'LAST' || call.over?.kind !== 'windowSpecification' || call.over.frame !== undefined)
    return undefined
  const orderBy = call.over.orderBy.map((item) => {
    const isLast = item.nulls === undefined ? item.direction === 'ASC' : item.nulls === 'LAST'
    return {
      ...item,
      direction: item.direction === 'ASC' ? ('DESC' as const) : ('ASC' as const),
      nulls: isLast ? ('FIRST' as const) : ('LAST' as const),
    }
  })
  return { ...call, from: 'FIRST', over: { ...call.over, orderBy } }
}

/** The inside of `OVER (…)`. */
export function windowSpecification(
  { partitionBy, orderBy: order, frame }: WindowSpecification,
  scope: Scope,
  translation: Translation,
  whole = false,
): string {
  const keys = partitionBy.map((each) => groupKeyOf(translateExpression(each, scope, translation)))
  return [
    ...(keys.length === 0 ? [] : [`PARTITION BY ${keys.join(', ')}`]),
    ...(order.length === 0 ? [] : [orderBy(order, scope, translation)]),
    ...(frame === undefined
      ? whole
        ? ['ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING']
        : []
      : [frameClause(frame, scope, translation)]),
  ].join(' ')
}

function frameClause({ unit, start, end }: WindowFrame, scope: Scope, translation: Translation): string {
  const bound = ({ direction: way, offset }: WindowFrame['start']): string => {
    if (way === 'CURRENT ROW') return way
    if (offset?.kind === 'intervalLiteral') return `${intervalOf(offset)} ${way}`
    return `${offset === undefined ? 'UNBOUNDED' : translateExpression(offset, scope, translation).sql} ${way}`
  }
  return end === undefined ? `${unit} ${bound(start)}` : `${unit} BETWEEN ${bound(start)} AND ${bound(end)}`
}

/** A text constant as an expression. */
export const textConstant = (value: string | null): Emitted =>
  value === null
    ? emit('CAST(NULL AS VARCHAR)', { kind: 'string' })
    : castTo(emit(textLiteral(value), { kind: 'string' }), { kind: 'string' })
