import type { QualityOperator } from '../../odcs/quality.ts'
import type { Range, ValueSet } from './value-set.ts'

/** What the number of a rule can be at all. */
export type Domain = 'counts' | 'positive' | 'any'

const endless = Number.POSITIVE_INFINITY

/** The values that an operator with its limit lets pass. Undefined for a limit of the wrong kind. */
export function allowedValues(
  operator: QualityOperator,
  limit: unknown,
  domain: Domain,
  between: 'exclusive' | 'inclusive',
): ValueSet | undefined {
  if (operator === 'mustBe' || operator === 'mustNotBe') {
    const is = operator === 'mustBe'
    if (typeof limit !== 'number') return { kind: is ? 'only' : 'except', value: limit }
    return ranges(is ? [closed(limit, limit)] : outside(limit, limit, true), domain)
  }
  if (Array.isArray(limit)) {
    const [low, high] = limit as readonly unknown[]
    if (typeof low !== 'number' || typeof high !== 'number') return undefined
    const isOpen = between === 'exclusive'
    const inside = { low, high, isLowOpen: isOpen, isHighOpen: isOpen }
    return ranges(operator === 'mustBeBetween' ? [inside] : outside(low, high, !isOpen), domain)
  }
  if (typeof limit !== 'number') return undefined
  const isOpen = operator === 'mustBeGreaterThan' || operator === 'mustBeLessThan'
  const isLower = operator === 'mustBeGreaterThan' || operator === 'mustBeGreaterOrEqualTo'
  return ranges(
    [
      isLower
        ? { low: limit, isLowOpen: isOpen, high: endless, isHighOpen: true }
        : { low: -endless, isLowOpen: true, high: limit, isHighOpen: isOpen },
    ],
    domain,
  )
}

const closed = (low: number, high: number): Range => ({ low, high, isLowOpen: false, isHighOpen: false })

const outside = (low: number, high: number, isOpen: boolean): readonly Range[] => [
  { low: -endless, isLowOpen: true, high: low, isHighOpen: isOpen },
  { low: high, isLowOpen: isOpen, high: endless, isHighOpen: true },
]

/** The part of the ranges that the domain has, empty ones left out and neighbours joined. */
function ranges(all: readonly Range[], domain: Domain): ValueSet {
  const kept: Range[] = []
  for (const range of all) {
    const next = domain === 'counts' ? whole(clipped(range)) : domain === 'positive' ? clipped(range) : range
    const isEmpty = next.low > next.high || (next.low === next.high && (next.isLowOpen || next.isHighOpen))
    if (isEmpty) continue
    const last = kept.at(-1)
    const touches =
      last !== undefined &&
      (domain === 'counts'
        ? last.high + 1 >= next.low
        : last.high === next.low && !(last.isHighOpen && next.isLowOpen))
    if (touches) kept[kept.length - 1] = { ...last, high: next.high, isHighOpen: next.isHighOpen }
    else kept.push(next)
  }
  return { kind: 'ranges', ranges: kept }
}

const clipped = (range: Range): Range => (range.low < 0 ? { ...range, low: 0, isLowOpen: false } : range)

/** Counts are whole, so that "less than 5" is "at most 4". */
function whole({ low, high, isLowOpen, isHighOpen }: Range): Range {
  const from = isLowOpen ? Math.floor(low) + 1 : Math.ceil(low)
  const to = isHighOpen && high !== endless ? Math.ceil(high) - 1 : Math.floor(high)
  return { low: from, high: to, isLowOpen: false, isHighOpen: to === endless }
}
