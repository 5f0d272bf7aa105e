import { type QualityOperator, type QualityRule, qualityOperators } from '../../odcs/quality.ts'
import { sameValue } from '../same-value.ts'
import { allowedValues, type Domain } from './allowed-values.ts'
import { compareArguments } from './compare-arguments.ts'
import { isSubset, type ValueSet } from './value-set.ts'

/** How the promise of a quality rule changed. `same` when only its notes did. */
export type PromiseChange = 'same' | 'tightened' | 'loosened' | 'replaced'

type Fields = Readonly<Record<string, unknown>>

const subject = ['type', 'metric', 'rule', 'query', 'engine', 'implementation'] as const

/** Compares what two versions of a quality rule promise, whatever operators they use. */
export function compareRules(
  before: QualityRule,
  after: QualityRule,
  between: 'exclusive' | 'inclusive',
): PromiseChange {
  const [old, next] = [before, after] as unknown as readonly [Fields, Fields]
  const typeOf = (rule: Fields) => rule.type ?? ('metric' in rule ? 'library' : undefined)
  if (typeOf(old) !== typeOf(next)) return 'replaced'
  if (subject.slice(1).some((field) => !sameValue(old[field], next[field]))) return 'replaced'
  const [was, is] = [operatorOf(old), operatorOf(next)]
  const isSameLimit = was === is && (was === undefined || sameValue(old[was], next[was]))
  const isSameUnit = (old.unit ?? 'rows') === (next.unit ?? 'rows')
  const domain: Domain = !('metric' in old) ? 'any' : old.unit === 'percent' ? 'positive' : 'counts'
  const left = was && allowedValues(was, old[was], domain, between)
  const right = is && allowedValues(is, next[is], domain, between)
  const limit =
    isSameLimit && isSameUnit ? 'same' : left && right && isSameUnit ? compareSets(left, right) : 'replaced'
  const counted = compareArguments(String(old.metric), old.arguments, next.arguments)
  if (counted === 'same' || limit === 'replaced') return limit
  if (!left || !right || !isFromZero(left) || !isFromZero(right)) return 'replaced'
  return limit === 'same' || limit === counted ? counted : 'replaced'
}

function compareSets(before: ValueSet, after: ValueSet): PromiseChange {
  const [within, around] = [isSubset(after, before), isSubset(before, after)]
  if (within && around) return 'same'
  return within ? 'tightened' : around ? 'loosened' : 'replaced'
}

/** The only operator of a rule. */
function operatorOf(rule: Fields): QualityOperator | undefined {
  const found = qualityOperators.filter((name) => rule[name] !== undefined)
  return found.length === 1 ? found[0] : undefined
}

/** Whether fewer are always better: only then does counting more make the promise stricter. */
const isFromZero = (set: ValueSet): boolean =>
  set.kind === 'ranges' && set.ranges.length === 1 && set.ranges[0]?.low === 0
