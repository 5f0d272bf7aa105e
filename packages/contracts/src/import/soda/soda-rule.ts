import type { EnumValue } from '../../odcs/enum-value.ts'
import type { QualityRule } from '../../odcs/quality.ts'
import type { ruleColumn } from '../rule-table.ts'
import { branch, list, own, type Tree, word } from '../tree.ts'

/** Says a check without a threshold as a field of the column; false where there is none for it. */
export function isOwnRule(column: ReturnType<typeof ruleColumn>, type: string, body: Tree): boolean {
  const keys = Object.keys(body)
  if (keys.length === 0 && type === 'missing') {
    column.required = true
    return true
  }
  if (keys.length === 0 && type === 'duplicate') {
    column.unique = true
    return true
  }
  if (type !== 'invalid' || keys.length !== 1) return false
  const [key = ''] = keys
  const values = list(body, 'valid_values')
  if (values.length > 0 && column.enum === undefined && values.every(isScalar)) {
    column.enum = [...new Set(values)].map((value) => ({ value }))
    return true
  }
  const pattern = key === 'valid_format' ? word(branch(body, key), 'regex') : undefined
  const option = key === 'valid_format' ? 'pattern' : options.get(key)
  const value = pattern ?? own(body, key)
  const kind = key === 'valid_min' || key === 'valid_max' ? /^(?:number|integer)$/ : /^string$/
  if (option === undefined || !kind.test(column.logicalType ?? '')) return false
  if (typeof value !== (option === 'pattern' ? 'string' : 'number')) return false
  column.logicalTypeOptions = { ...column.logicalTypeOptions, [option]: value }
  return true
}

const isScalar = (value: unknown): value is EnumValue['value'] =>
  ['string', 'number', 'boolean'].includes(typeof value)

const options = new Map([
  ['valid_min_length', 'minLength'],
  ['valid_max_length', 'maxLength'],
  ['valid_min', 'minimum'],
  ['valid_max', 'maximum'],
])

/** A check with a threshold as a rule of the library; undefined where the library has no such rule. */
export function sodaRule(type: string, body: Tree, ofColumn: boolean): QualityRule | undefined {
  const { threshold: _, name, columns, ...rest } = body
  if (Object.keys(rest).length > 0) return undefined
  const comparison = comparisonOf(branch(body, 'threshold'))
  if (comparison === undefined) return undefined
  const notes = { ...(typeof name === 'string' && { name }), ...comparison }
  if (type === 'row_count' && !ofColumn && Object.keys(branch(body, 'threshold')).length > 0)
    return { metric: 'rowCount', ...notes }
  if (type === 'missing' && ofColumn) return { metric: 'nullValues', ...notes }
  if (type === 'duplicate' && ofColumn) return { metric: 'duplicateValues', ...notes }
  if (type === 'duplicate' && Array.isArray(columns))
    return { metric: 'duplicateValues', arguments: { properties: columns }, ...notes }
  return undefined
}

const words = new Map([
  ['must_be', 'mustBe'],
  ['must_not_be', 'mustNotBe'],
  ['must_be_greater_than', 'mustBeGreaterThan'],
  ['must_be_greater_than_or_equal', 'mustBeGreaterOrEqualTo'],
  ['must_be_less_than', 'mustBeLessThan'],
  ['must_be_less_than_or_equal', 'mustBeLessOrEqualTo'],
])

function comparisonOf(threshold: Tree): object | undefined {
  const { metric, level, ...limits } = threshold
  const [first, ...others] = Object.entries(limits)
  const more = {
    ...(metric === 'percent' && { unit: 'percent' }),
    ...(level === 'warn' && { severity: 'warning' }),
  }
  if (first === undefined) return { ...more, mustBe: 0 }
  const word = words.get(first[0])
  return others.length > 0 || word === undefined || typeof first[1] !== 'number'
    ? undefined
    : { ...more, [word]: first[1] }
}
