import { assertNever } from '@mesh/core'
import type { Expression, Star, Unary } from '@mesh/sql'
import { wrongArgumentTypes } from '../errors/routine-failures.ts'
import { unsupportedFeature } from '../errors/statement-failures.ts'
import { translateArithmetic } from './arithmetic/translate-arithmetic.ts'
import { collate } from './collation/collate.ts'
import { comparable } from './comparison/comparable.ts'
import { compare } from './comparison/compare.ts'
import { translateInList } from './comparison/translate-in-list.ts'
import { translateInQuery, translateQuantified } from './comparison/translate-in-query.ts'
import { translateLike, translateLikeAny } from './comparison/translate-like.ts'
import { booleanType, type Emitted, emit, floatType, textLiteral, textType } from './emitted.ts'
import { expandStar } from './expand-star.ts'
import { datePartOf } from './functions/date/date-part-of.ts'
import { scalarFunctions } from './functions/scalar-functions.ts'
import { arrayOf, itemOf } from './functions/semi-structured/json-list.ts'
import { objectOf } from './functions/semi-structured/object-of.ts'
import { logicalTypeOfName } from './logical-type-of-name.ts'
import { resolveColumn, resolvePosition, type Scope } from './scope.ts'
import { spellType } from './spell-type.ts'
import { textConstant, translateCall } from './translate-call.ts'
import { translateCase } from './translate-case.ts'
import { castTo } from './translate-cast.ts'
import { translateCast } from './translate-cast-expression.ts'
import { translatePath } from './translate-path.ts'
import { translateQuery } from './translate-query.ts'
import type { Translation } from './translation.ts'
import { truthOf } from './truth-of.ts'

/**
 * An expression in DuckDB's SQL.
 *
 * @throws SQL.UNSUPPORTED for what has no exact counterpart, SQL.NOT_FOUND for names that nothing has.
 */
export function translateExpression(expression: Expression, scope: Scope, translation: Translation): Emitted {
  const emitted = translateKind(expression, scope, translation)
  const grouped = scope.grouped?.get(emitted.sql)
  return grouped === undefined ? emitted : { ...emitted, sql: grouped }
}

function translateKind(expression: Expression, scope: Scope, translation: Translation): Emitted {
  const inner = (each: Expression) => translateExpression(each, scope, translation)
  const where = () => translation.locate(expression.span)
  switch (expression.kind) {
    case 'stringLiteral':
      return emit(textLiteral(expression.value), textType)
    case 'numberLiteral':
      return numberConstant(expression.text)
    case 'booleanLiteral':
      return emit(expression.value ? 'TRUE' : 'FALSE', booleanType)
    case 'nullLiteral':
      return emit('NULL')
    case 'binaryLiteral':
      return emit(`from_hex('${expression.hex}')`, { kind: 'binary' })
    case 'typedLiteral':
      return castTo(
        emit(textLiteral(expression.value), textType),
        logicalTypeOfName(expression.type, translation.parameter('TIMESTAMP_TYPE_MAPPING'), translation.text),
      )
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
    case 'unary':
      return translateUnary(expression, scope, translation)
    case 'logical':
      return emit(
        `(${expression.operands.map((each) => truthOf(inner(each))).join(` ${expression.operator} `)})`,
        booleanType,
      )
    case 'arithmetic':
      return translateArithmetic(expression, inner, translation.narrow === 'here')
    case 'comparison':
      return compare(expression, inner)
    case 'quantifiedComparison':
      return translateQuantified(expression, inner, translateQuery(expression.query, scope, translation))
    case 'is':
      return emit(
        `(${tested(expression.test, inner(expression.operand))} IS ${not(expression)}${expression.test})`,
        booleanType,
      )
    case 'isDistinctFrom': {
      const [left, right] = comparable(inner(expression.left), inner(expression.right))
      return emit(`(${left.sql} IS ${not(expression)}DISTINCT FROM ${right.sql})`, booleanType)
    }
    case 'inList':
      return translateInList(expression, inner)
    case 'inQuery':
      return translateInQuery(expression, inner, translateQuery(expression.query, scope, translation))
    case 'between': {
      const operand = inner(expression.operand)
      const [from, low] = comparable(operand, inner(expression.low))
      const [, high] = comparable(operand, inner(expression.high))
      return emit(`(${from.sql} ${not(expression)}BETWEEN ${low.sql} AND ${high.sql})`, booleanType)
    }
    case 'like':
      return translateLike(expression, inner)
    case 'likeAny':
      return translateLikeAny(expression, inner)
    case 'exists':
      return emit(`(EXISTS (${translateQuery(expression.query, scope, translation).sql}))`, booleanType)
    case 'subquery': {
      const query = translateQuery(expression.query, scope, translation)
      return emit(`(${query.sql})`, query.columns[0]?.type ?? null)
    }
    case 'case':
      return translateCase(expression, inner)
    case 'cast':
      return translateCast(expression, inner, translation)
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
      return arrayOf(`[${expression.items.map((each) => itemOf(inner(each))).join(', ')}]`)
    case 'objectConstant':
      if (expression.star !== undefined) return objectOfStar(expression.star, scope, translation)
      return objectOf(expression.members.map(({ key, value }) => ({ key, value: itemOf(inner(value)) })))
    case 'collate':
      return collate(inner(expression.operand), expression.collation)
    case 'outerJoinColumn':
    case 'dynamicColumn':
    case 'typeLiteral':
    case 'defaultValue':
    case 'template':
      throw unsupportedFeature(expression.kind, where())
    default:
      return assertNever(expression, 'expression')
  }
}

/** `{*}`: the columns of a row by their names, without those that are NULL. */
function objectOfStar(star: Star, scope: Scope, translation: Translation): Emitted {
  const args = expandStar(star, scope, translation).flatMap((each) => [textConstant(each.name), each])
  const construct = scalarFunctions.OBJECT_CONSTRUCT
  const where = translation.locate(star.span)
  if (construct === undefined) throw unsupportedFeature('{*}', where)
  return construct({ name: 'OBJECT_CONSTRUCT', args, written: [], parameter: translation.parameter, where })
}

function translateUnary({ operator, operand, span }: Unary, scope: Scope, translation: Translation): Emitted {
  const relations = operator === 'PRIOR' ? scope.prior : scope.hierarchy?.root
  if (operator === 'PRIOR' || operator === 'CONNECT_BY_ROOT') {
    if (relations === undefined)
      throw unsupportedFeature(`${operator} in this place`, translation.locate(span))
    return translateExpression(operand, { ...scope, relations }, translation)
  }
  if (operator !== '-' && operator !== '+' && operator !== 'NOT')
    throw unsupportedFeature(`the operator ${operator}`, translation.locate(span))
  const value = translateExpression(operand, scope, translation)
  return operator === 'NOT' ? emit(`(NOT ${truthOf(value)})`, booleanType) : signed(operator, value)
}

/** What IS TRUE and IS FALSE look at is a condition. */
const tested = (test: string, value: Emitted): string => (test === 'NULL' ? value.sql : truthOf(value))

/** A number with a sign before it; text is read as a number. */
function signed(operator: '-' | '+', value: Emitted): Emitted {
  const kind = value.type?.kind
  if (kind === 'string' || kind === 'variant') return signed(operator, castTo(value, floatType))
  if (value.type !== null && kind !== 'integer' && kind !== 'number')
    throw wrongArgumentTypes(operator, `(${spellType(value.type)})`)
  return emit(`(${operator}${value.sql})`, value.type)
}

const not = ({ negated }: { readonly negated: boolean }): string => (negated ? 'NOT ' : '')

/** A constant is exact as long as its digits fit, with an exponent too. Source: https://docs.snowflake.com/en/sql-reference/data-types-numeric */
function numberConstant(text: string): Emitted {
  const [mantissa = '', exponent] = text.toLowerCase().split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  const shift = Number(exponent ?? 0)
  const scale = Math.max(0, fraction.length - shift)
  const precision = Math.max(1, whole.length + Math.max(0, shift) + scale)
  if (exponent !== undefined && (precision > 38 || scale > 37)) return emit(text, floatType)
  const type =
    scale === 0 ? ({ kind: 'integer', precision } as const) : ({ kind: 'number', precision, scale } as const)
  return emit(exponent === undefined ? text : `CAST('${text}' AS DECIMAL(${precision},${scale}))`, type)
}
