import { assertNever, type LogicalType } from '@mesh/core'
import type { Case, Expression, Like, LikeAny, Path } from '@mesh/sql'
import { unsupportedFeature } from '../errors.ts'
import { translateArithmetic } from './arithmetic/translate-arithmetic.ts'
import {
  booleanType,
  type Emitted,
  emit,
  floatType,
  isExact,
  scaleOf,
  textLiteral,
  textType,
} from './emitted.ts'
import { datePartOf } from './functions/date/date-part-of.ts'
import { logicalTypeOfName } from './logical-type-of-name.ts'
import { resolveColumn, resolvePosition, type Scope } from './scope.ts'
import { translateCall } from './translate-call.ts'
import { castTo } from './translate-cast.ts'
import { translatePath } from './translate-path.ts'
import { translateQuery } from './translate-query.ts'
import type { Translation } from './translation.ts'
import { isVariant, variantKey } from './variant-order.ts'

/**
 * An expression in DuckDB's SQL.
 *
 * @throws SQL.UNSUPPORTED for what has no exact counterpart, SQL.NOT_FOUND for names that nothing has.
 */
export function translateExpression(expression: Expression, scope: Scope, translation: Translation): Emitted {
  const inner = (each: Expression) => translateExpression(each, scope, translation)
  const where = () => translation.locate(expression.span)
  switch (expression.kind) {
    case 'stringLiteral':
      return emit(textLiteral(expression.value), textType)
    case 'numberLiteral':
      return emit(expression.text, typeOfNumber(expression.text))
    case 'booleanLiteral':
      return emit(expression.value ? 'TRUE' : 'FALSE', booleanType)
    case 'nullLiteral':
      return emit('NULL')
    case 'binaryLiteral':
      return emit(`from_hex('${expression.hex}')`, { kind: 'binary' })
    case 'typedLiteral':
      return castTo(emit(textLiteral(expression.value), textType), logicalTypeOfName(expression.type))
    case 'intervalLiteral':
      throw unsupportedFeature('an INTERVAL in this place', where())
    case 'columnReference':
      return resolveColumn(expression, scope, translation)
    case 'positionalColumn':
      return resolvePosition(expression, scope, translation)
    case 'placeholder':
      return translation.bind(expression.span, expression.name)
    case 'variable':
      return translation.variable(expression.name)
    case 'unary': {
      const operand = inner(expression.operand)
      return expression.operator === 'NOT'
        ? emit(`(NOT ${operand.sql})`, booleanType)
        : emit(`(${expression.operator}${operand.sql})`, operand.type)
    }
    case 'logical':
      return emit(
        `(${expression.operands.map((each) => inner(each).sql).join(` ${expression.operator} `)})`,
        booleanType,
      )
    case 'arithmetic':
      return translateArithmetic(expression, inner)
    case 'comparison': {
      const [left, right] = comparable(inner(expression.left), inner(expression.right))
      return emit(`(${left.sql} ${expression.operator} ${right.sql})`, booleanType)
    }
    case 'quantifiedComparison':
      return emit(
        `(${inner(expression.left).sql} ${expression.operator} ${expression.quantifier} (${translateQuery(expression.query, scope, translation).sql}))`,
        booleanType,
      )
    case 'is':
      return emit(`(${inner(expression.operand).sql} IS ${not(expression)}${expression.test})`, booleanType)
    case 'isDistinctFrom':
      return emit(
        `(${inner(expression.left).sql} IS ${not(expression)}DISTINCT FROM ${inner(expression.right).sql})`,
        booleanType,
      )
    case 'inList': {
      const operand = inner(expression.operand)
      const items = expression.items.map((each) => comparable(operand, inner(each))[1].sql)
      const [first = operand] = expression.items.map((each) => comparable(operand, inner(each))[0])
      return emit(`(${first.sql} ${not(expression)}IN (${items.join(', ')}))`, booleanType)
    }
    case 'inQuery':
      return emit(
        `(${inner(expression.operand).sql} ${not(expression)}IN (${translateQuery(expression.query, scope, translation).sql}))`,
        booleanType,
      )
    case 'between': {
      const operand = inner(expression.operand)
      const [from, low] = comparable(operand, inner(expression.low))
      const [, high] = comparable(operand, inner(expression.high))
      return emit(`(${from.sql} ${not(expression)}BETWEEN ${low.sql} AND ${high.sql})`, booleanType)
    }
    case 'like':
      return emit(translateLike(expression, inner), booleanType)
    case 'likeAny':
      return emit(translateLikeAny(expression, inner), booleanType)
    case 'exists':
      return emit(`(EXISTS (${translateQuery(expression.query, scope, translation).sql}))`, booleanType)
    case 'subquery': {
      const query = translateQuery(expression.query, scope, translation)
      return emit(`(${query.sql})`, query.columns[0]?.type ?? null)
    }
    case 'case':
      return translateCase(expression, inner)
    case 'cast':
      return castTo(inner(expression.operand), logicalTypeOfName(expression.type), expression.try)
    case 'extract':
      return datePartOf(expression.part.name, inner(expression.operand), {
        parameter: translation.parameter,
        where: where(),
      })
    case 'functionCall':
      return translateCall(expression, scope, translation)
    case 'path':
      return translatePath(expression, inner)
    case 'row':
      return emit(`(${expression.items.map((each) => inner(each).sql).join(', ')})`)
    case 'arrayConstant':
      return emit(`json_array(${expression.items.map((each) => inner(each).sql).join(', ')})`, {
        kind: 'array',
      })
    case 'objectConstant':
      return emit(
        `json_object(${expression.members.map((each) => `${textLiteral(each.key)}, ${inner(each.value).sql}`).join(', ')})`,
        { kind: 'object' },
      )
    case 'outerJoinColumn':
    case 'dynamicColumn':
    case 'typeLiteral':
    case 'collate':
    case 'defaultValue':
    case 'template':
      throw unsupportedFeature(expression.kind, where())
    default:
      return assertNever(expression, 'expression')
  }
}

const not = ({ negated }: { readonly negated: boolean }): string => (negated ? 'NOT ' : '')

function typeOfNumber(text: string): Emitted['type'] {
  if (/e/i.test(text)) return floatType
  const [whole = '', fraction = ''] = text.split('.')
  const precision = Math.max(whole.length + fraction.length, 1)
  return fraction === ''
    ? { kind: 'integer', precision }
    : { kind: 'number', precision, scale: fraction.length }
}

/** Both sides of a comparison, a VARIANT brought to the type of the other side. */
function comparable(left: Emitted, right: Emitted): readonly [Emitted, Emitted] {
  if (isVariant(left.type) && isVariant(right.type))
    return [
      { ...left, sql: variantKey(left.sql) },
      { ...right, sql: variantKey(right.sql) },
    ]
  if (isVariant(left.type) && right.type !== null) return [castTo(left, comparedAs(right.type)), right]
  if (isVariant(right.type) && left.type !== null) return [left, castTo(right, comparedAs(left.type))]
  return [left, right]
}

/** A number in a VARIANT may have more digits than the one that it is compared with. */
const comparedAs = (type: LogicalType): LogicalType =>
  isExact(type) ? { kind: 'number', precision: 38, scale: Math.max(12, scaleOf(type)) } : type

function translateLike(like: Like, inner: (each: Expression) => Emitted): string {
  const operand = inner(like.operand).sql
  const pattern = inner(like.pattern).sql
  if (like.operator === 'RLIKE')
    return `(${like.negated ? 'NOT ' : ''}regexp_full_match(${operand}, ${pattern}))`
  const ending = like.escape === undefined ? '' : ` ESCAPE ${inner(like.escape).sql}`
  return `(${operand} ${not(like)}${like.operator} ${pattern}${ending})`
}

function translateLikeAny(like: LikeAny, inner: (each: Expression) => Emitted): string {
  const operand = inner(like.operand).sql
  const ending = like.escape === undefined ? '' : ` ESCAPE ${inner(like.escape).sql}`
  const tests = like.patterns.map((each) =>
    like.operator === 'RLIKE'
      ? `regexp_full_match(${operand}, ${inner(each).sql})`
      : `${operand} ${like.operator} ${inner(each).sql}${ending}`,
  )
  const joined = tests.join(like.quantifier === 'ANY' ? ' OR ' : ' AND ')
  return `(${like.negated ? 'NOT ' : ''}(${joined}))`
}

function translateCase(
  { operand, branches, otherwise }: Case,
  inner: (each: Expression) => Emitted,
): Emitted {
  const values = [
    ...branches.map((each) => inner(each.then)),
    ...(otherwise === undefined ? [] : [inner(otherwise)]),
  ]
  const whens = branches.map((each, index) => `WHEN ${inner(each.when).sql} THEN ${values[index]?.sql}`)
  const head = operand === undefined ? '' : ` ${inner(operand).sql}`
  const tail = otherwise === undefined ? '' : ` ELSE ${values.at(-1)?.sql}`
  return emit(
    `(CASE${head} ${whens.join(' ')}${tail} END)`,
    values.find((each) => each.type !== null)?.type ?? null,
  )
}
