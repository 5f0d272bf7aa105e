import { type Change, canonicalJson } from '@mesh/core'
import { type QualityRule, qualityOperators } from '../../odcs/quality.ts'
import type { ChangeRuleName } from '../change-rule.ts'
import type { DiffContext } from '../diff-context.ts'
import type { FoundChange } from '../found-change.ts'
import { pairEntries, sidesOf } from '../pair-entries.ts'
import { sameValue } from '../same-value.ts'
import { type Both, isBoth, type Side } from '../side.ts'
import { compareRules } from '../threshold/compare-rules.ts'

/** What the rules are about. */
interface Owner {
  readonly title: string
  readonly subject: NonNullable<Change['subject']>
}

/** The quality rules of a table or a column: told apart by id, else name, else what they measure. */
export function qualityChanges(
  before: Side<readonly QualityRule[] | undefined>,
  after: Side<readonly QualityRule[] | undefined>,
  { title, subject }: Owner,
  { between }: DiffContext,
): readonly FoundChange[] {
  if (sameValue(before.value, after.value)) return []
  const pairs = pairEntries(sidesOf(before), sidesOf(after), ({ name }) => name, contentKey, measureKey)
  return pairs.flatMap((pair): readonly FoundChange[] => {
    if (isBoth(pair)) return ruleChanges(pair, title, subject, between)
    const { before: old, after: next } = pair
    if (old !== undefined)
      return [
        {
          rule: isText(old.value) ? 'QUALITY_TEXT_REMOVED' : 'QUALITY_REMOVED',
          action: 'removed',
          before: old,
          message: `${title} no longer promises ${spelled(old.value)}`,
          subject,
        },
      ]
    if (next === undefined) return []
    return [
      {
        rule: isText(next.value) ? 'QUALITY_TEXT_ADDED' : 'QUALITY_ADDED',
        action: 'added',
        after: next,
        message: `${title} now promises ${spelled(next.value)}`,
        subject,
      },
    ]
  })
}

const isText = (rule: QualityRule) => !('metric' in rule || 'query' in rule || 'engine' in rule)

/** A rule has no other identity than what it says. */
const contentKey = (rule: QualityRule): string => JSON.stringify(rule)

function measureKey(rule: QualityRule): string {
  if ('metric' in rule) return `metric ${rule.metric}`
  if ('query' in rule) return `query ${rule.query}`
  if ('engine' in rule) return `engine ${rule.engine} ${canonicalJson(rule.implementation)}`
  return `text ${rule.description ?? ''}`
}

function spelled(rule: QualityRule): string {
  const operator = qualityOperators.find((name) => name in rule)
  const what = rule.name ?? ('metric' in rule ? rule.metric : (rule.description ?? rule.type ?? 'a rule'))
  const limit = operator === undefined ? undefined : (rule as Readonly<Record<string, unknown>>)[operator]
  const unit = rule.unit === undefined || rule.unit === 'rows' ? '' : ` ${rule.unit}`
  return operator === undefined ? what : `${what} ${operator} ${JSON.stringify(limit)}${unit}`
}

const rules: Readonly<Record<'tightened' | 'loosened' | 'replaced', ChangeRuleName>> = {
  tightened: 'QUALITY_TIGHTENED',
  loosened: 'QUALITY_LOOSENED',
  replaced: 'QUALITY_REPLACED',
}

function ruleChanges(
  { before, after }: Both<QualityRule>,
  title: string,
  subject: Owner['subject'],
  between: DiffContext['between'],
): readonly FoundChange[] {
  if (sameValue(before.value, after.value)) return []
  const sides = { action: 'changed' as const, before, after, subject }
  const direction = compareRules(before.value, after.value, between)
  if (direction !== 'same')
    return [
      {
        ...sides,
        rule: rules[direction],
        message: `${title} promised ${spelled(before.value)} and now ${spelled(after.value)}`,
      },
    ]
  const [was, is] = [before.value, after.value]
  if (was.severity !== is.severity)
    return [
      {
        ...sides,
        rule: 'QUALITY_SEVERITY_CHANGED',
        message: `A breach of ${spelled(was)} of ${title} is now ${is.severity ?? 'of no severity'}, was ${was.severity ?? 'of none'}`,
      },
    ]
  const isMeant = isText(was) && was.description !== is.description
  return [
    {
      ...sides,
      rule: isMeant ? 'QUALITY_TEXT_CHANGED' : 'QUALITY_REWORDED',
      message: `The ${isMeant ? 'text' : 'notes'} of ${spelled(was)} of ${title} changed`,
    },
  ]
}
