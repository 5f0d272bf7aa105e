import type { Expression, Like, LikeAny } from '@mesh/sql'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { collationKey } from '../collation/collation-key.ts'
import { booleanType, type Emitted, emit, textType } from '../emitted.ts'
import { castTo } from '../translate-cast.ts'

/** @throws SQL.UNSUPPORTED for a text with a collation: characters that are equal there would have to match. */
function textOf(value: Emitted): string {
  if (collationKey(value.type) !== undefined) throw unsupportedFeature('LIKE of a text with a collation')
  return value.type === null || value.type.kind === 'string' ? value.sql : castTo(value, textType).sql
}

/** `LIKE`, `ILIKE` and `RLIKE`; what is no text is compared as text. */
export function translateLike(like: Like, inner: (each: Expression) => Emitted): Emitted {
  const operand = textOf(inner(like.operand))
  const pattern = textOf(inner(like.pattern))
  const not = like.negated ? 'NOT ' : ''
  if (like.operator === 'RLIKE') return emit(`(${not}${fullMatch(operand, pattern)})`, booleanType)
  const ending = like.escape === undefined ? '' : ` ESCAPE ${textOf(inner(like.escape))}`
  return emit(`(${operand} ${not}${like.operator} ${pattern}${ending})`, booleanType)
}

/** `LIKE ANY (…)` and `LIKE ALL (…)`. */
export function translateLikeAny(like: LikeAny, inner: (each: Expression) => Emitted): Emitted {
  const operand = textOf(inner(like.operand))
  const ending = like.escape === undefined ? '' : ` ESCAPE ${textOf(inner(like.escape))}`
  const tests = like.patterns.map((each) =>
    like.operator === 'RLIKE'
      ? fullMatch(operand, textOf(inner(each)))
      : `${operand} ${like.operator} ${textOf(inner(each))}${ending}`,
  )
  const joined = tests.join(like.quantifier === 'ANY' ? ' OR ' : ' AND ')
  return emit(`(${like.negated ? 'NOT ' : ''}(${joined}))`, booleanType)
}

const fullMatch = (text: string, pattern: string): string =>
  `regexp_full_match(${text}, '(?-s)' || ${pattern})`
