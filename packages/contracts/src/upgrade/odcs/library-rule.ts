import { qualityMetrics, qualityOperators } from '../../odcs/quality.ts'
import { pointerTo } from '../../read/pointer.ts'
import type { Draft } from '../draft.ts'
import { keepAsCustom } from '../keep-as-custom.ts'

const metrics: Readonly<Record<string, (typeof qualityMetrics)[number]>> = {
  nullCheck: 'nullValues',
  nullCount: 'nullValues',
  uniqueCheck: 'duplicateValues',
  duplicateCount: 'duplicateValues',
  validValues: 'invalidValues',
  countCheck: 'rowCount',
  rowCount: 'rowCount',
}
const zero: ReadonlySet<string> = new Set(['nullCheck', 'uniqueCheck', 'validValues'])

/** A rule of the library of ODCS v3.0: `rule` is `metric` since v3.1, of which there are five; others become texts. */
export function upgradeLibraryRule(draft: Draft, rule: string): void {
  const at = (name: string) => pointerTo(rule, name)
  const type = draft.get(at('type'))
  if (type !== undefined && type !== 'library') return
  const name = draft.get(at('rule')) ?? draft.get(at('metric'))
  if (typeof name !== 'string') {
    if (type === 'library') draft.change(at('type'), 'text', 'the rule names no metric')
    return
  }
  joinLimits(draft, rule)
  const metric = qualityMetrics.find((each) => each === name) ?? metrics[name]
  const count = qualityOperators.filter((each) => draft.get(at(each)) !== undefined).length
  const isComparable = count === 1 || (count === 0 && zero.has(name))
  if (metric === undefined || !isComparable) {
    const reason =
      metric === undefined
        ? `the library has no metric for the rule ${name}`
        : 'a rule of the library has exactly one comparison'
    for (const each of ['rule', 'metric', ...qualityOperators])
      if (draft.get(at(each)) !== undefined) keepAsCustom(draft, at(each), reason)
    draft.change(at('type'), 'text', `${reason}; it stays as a text`)
    return
  }
  draft.rename(rule, 'rule', 'metric', 'ODCS v3.1 calls the rule of the library metric')
  if (draft.get(at('metric')) !== metric)
    draft.change(at('metric'), metric, `the library calls ${name} ${metric}`)
  if (count === 0) draft.change(at('mustBe'), 0, `${name} means that there are none`)
  if (draft.get(at('validValues')) !== undefined)
    draft.move(at('validValues'), `${at('arguments')}/validValues`, 'values are arguments of a metric')
}

/** Between two limits is one comparison, exclusive in the words of the standard. */
function joinLimits(draft: Draft, rule: string): void {
  const at = (name: string) => pointerTo(rule, name)
  const [low, high] = [draft.get(at('mustBeGreaterThan')), draft.get(at('mustBeLessThan'))]
  if (typeof low !== 'number' || typeof high !== 'number' || low === high) return
  draft.change(
    at('mustBeBetween'),
    [low, high],
    'a rule has one comparison; the two limits are mustBeBetween',
  )
  draft.drop(at('mustBeGreaterThan'), 'mustBeBetween says it')
  draft.drop(at('mustBeLessThan'), 'mustBeBetween says it')
}
