import { sameValue } from '../same-value.ts'

/** An interval of numbers. */
export interface Range {
  readonly low: number
  readonly high: number
  readonly isLowOpen: boolean
  readonly isHighOpen: boolean
}

/** The values that a comparison lets pass. Ranges are apart from each other. */
export type ValueSet =
  | { readonly kind: 'ranges'; readonly ranges: readonly Range[] }
  | { readonly kind: 'only' | 'except'; readonly value: unknown }

/** Whether every value of a set is in another. */
export function isSubset(inner: ValueSet, outer: ValueSet): boolean {
  if (inner.kind === 'ranges' && outer.kind === 'ranges')
    return inner.ranges.every((range) => outer.ranges.some((other) => isWithin(range, other)))
  if (inner.kind === 'ranges' || outer.kind === 'ranges')
    return inner.kind === 'ranges' && outer.kind === 'except'
  if (inner.kind === 'only') return sameValue(inner.value, outer.value) === (outer.kind === 'only')
  return outer.kind === 'except' && sameValue(inner.value, outer.value)
}

function isWithin(inner: Range, outer: Range): boolean {
  const low = inner.low > outer.low || (inner.low === outer.low && (inner.isLowOpen || !outer.isLowOpen))
  const high =
    inner.high < outer.high || (inner.high === outer.high && (inner.isHighOpen || !outer.isHighOpen))
  return low && high
}
