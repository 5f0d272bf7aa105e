import { type Change, canonicalJson } from '@mesh/core'
import { type QualityOperator, type QualityRule, qualityOperators } from '../../odcs/quality.ts'
import { makeChange } from '../make-change.ts'
import { pairEntries } from '../pair-entries.ts'
import { type Both, isBoth, type Side } from '../side.ts'

/** The quality rules of a table or a column. */
export function qualityChanges(
  before: Side<readonly QualityRule[] | undefined>,
  after: Side<readonly QualityRule[] | undefined>,
  title: string,
  subject: NonNullable<Change['subject']>,
): readonly Change[] {
  return pairEntries(before, after, ruleKey).flatMap((pair): readonly Change[] => {
    if (isBoth(pair)) return threshold(pair, title, subject)
    const { before: old, after: next } = pair
    if (old !== undefined)
      return [
        makeChange({
          code: 'CONTRACT.QUALITY_REMOVED',
          action: 'removed',
          before: old,
          message: `${title} no longer promises ${ruleTitle(old.value)}`,
          consumers: 'breaking',
          subject,
        }),
      ]
    if (next === undefined) return []
    return [
      makeChange({
        code: 'CONTRACT.QUALITY_ADDED',
        action: 'added',
        after: next,
        message: `${title} now promises ${ruleTitle(next.value)}`,
        producers: isText(next.value) ? 'notice' : 'breaking',
        subject,
      }),
    ]
  })
}

const isText = (rule: QualityRule) => !('metric' in rule || 'query' in rule || 'engine' in rule)

function ruleKey(rule: QualityRule): string {
  if (rule.name !== undefined) return `name ${rule.name}`
  if ('metric' in rule) return `metric ${rule.metric} ${canonicalJson(rule.arguments ?? {})}`
  if ('query' in rule) return `query ${rule.query}`
  if ('engine' in rule) return `engine ${rule.engine} ${canonicalJson(rule.implementation)}`
  return `text ${rule.description ?? ''}`
}

function ruleTitle(rule: QualityRule): string {
  const operator = qualityOperators.find((name) => name in rule)
  const what = rule.name ?? ('metric' in rule ? rule.metric : (rule.description ?? rule.type ?? 'a rule'))
  const limit = operator === undefined ? undefined : (rule as Readonly<Record<string, unknown>>)[operator]
  return operator === undefined ? what : `${what} ${operator} ${JSON.stringify(limit)}`
}

function threshold(
  { before, after }: Both<QualityRule>,
  title: string,
  subject: Change['subject'],
): readonly Change[] {
  if (canonicalJson(before.value) === canonicalJson(after.value)) return []
  const direction = compare(before.value, after.value)
  return [
    makeChange({
      code: `CONTRACT.QUALITY_${direction.toUpperCase()}`,
      action: 'changed',
      before,
      after,
      message: `${title} promised ${ruleTitle(before.value)} and now ${ruleTitle(after.value)}`,
      consumers: direction === 'loosened' || direction === 'replaced' ? 'breaking' : 'none',
      producers: direction === 'tightened' || direction === 'replaced' ? 'breaking' : 'none',
      ...(subject && { subject }),
    }),
  ]
}

/** Notes alone (severity, description) leave the promise as it is. */
function compare(
  before: QualityRule,
  after: QualityRule,
): 'tightened' | 'loosened' | 'replaced' | 'reworded' {
  const [old, next] = [meaning(before), meaning(after)]
  if (canonicalJson(old) === canonicalJson(next)) return 'reworded'
  const [operator, other] = [old, next].map((each) => qualityOperators.find((name) => name in each))
  if (operator === undefined || operator !== other) return 'replaced'
  const { [operator]: was, ...oldRest } = old
  const { [operator]: is, ...newRest } = next
  if (canonicalJson(oldRest) !== canonicalJson(newRest)) return 'replaced'
  return inside(operator, is, was) ? 'tightened' : inside(operator, was, is) ? 'loosened' : 'replaced'
}

const meant = [
  'type',
  'metric',
  'rule',
  'arguments',
  'unit',
  'query',
  'engine',
  'implementation',
  ...qualityOperators,
]

function meaning(rule: QualityRule): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(rule).filter(([name]) => meant.includes(name)))
}

/** Whether everything that passes the first limit passes the second. */
function inside(operator: QualityOperator, first: unknown, second: unknown): boolean {
  if (operator.startsWith('mustBeGreater')) return Number(first) >= Number(second)
  if (operator.startsWith('mustBeLess')) return Number(first) <= Number(second)
  if (!Array.isArray(first) || !Array.isArray(second)) return false
  const [low, high, outerLow, outerHigh] = [...first, ...second].map(Number)
  if (low === undefined || high === undefined || outerLow === undefined || outerHigh === undefined)
    return false
  const within = low >= outerLow && high <= outerHigh
  const around = low <= outerLow && high >= outerHigh
  return operator === 'mustBeBetween' ? within : around
}
