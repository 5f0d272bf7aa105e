import type { LogicalTypeOptions } from '../../odcs/logical-type.ts'
import { regularExpression } from '../regular-expression.ts'
import type { ValueCheck } from './value-check.ts'

/** Checks of a text: kind, pattern, length in characters. */
export function textChecks({ minLength = 0, maxLength, pattern }: LogicalTypeOptions): readonly ValueCheck[] {
  const checks: ValueCheck[] = [
    { test: (value) => typeof value === 'string', code: 'ROW.WRONG_TYPE', expected: 'a text' },
  ]
  const most = maxLength ?? Number.POSITIVE_INFINITY
  if (minLength > 0 || maxLength !== undefined)
    checks.push({
      test: (value) => hasLength(value as string, minLength, most),
      code: 'ROW.LENGTH',
      expected: `${minLength} to ${maxLength ?? 'any number of'} characters`,
    })
  if (pattern !== undefined) {
    const expression = regularExpression(pattern)
    checks.push({
      test: (value) => expression.test(value as string),
      code: 'ROW.PATTERN',
      expected: `a text that matches ${pattern}`,
    })
  }
  return checks
}

/** A character is one or two UTF-16 units, so most texts are judged by their number of units. */
function hasLength(text: string, least: number, most: number): boolean {
  const units = text.length
  if (units <= most && units >= 2 * least) return true
  if (units > 2 * most || units < least) return false
  let characters = 0
  for (let at = 0; at < units; at += 1) {
    characters += 1
    const unit = text.charCodeAt(at)
    if (unit >= 0xd800 && unit <= 0xdbff && at + 1 < units && isLow(text.charCodeAt(at + 1))) at += 1
  }
  return characters >= least && characters <= most
}

const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff
