import { sameQualifiedName } from '@mesh/core'
import type { Check } from '../check/check.ts'
import type { Threshold } from '../check/threshold.ts'
import { thresholdHolds } from '../check/threshold-holds.ts'
import { keyOf } from '../measurement/key-of.ts'
import { metricImplies } from './metric-implies.ts'

/**
 * Whether a check holds for certain when another one passes: one that leaves no broken row, on the same rows or on more, and
 * that forbids at least as much.
 */
export function implies(proof: Check, check: Check): boolean {
  return (
    sameQualifiedName(proof.table, check.table) &&
    proof.groupBy === undefined &&
    [proof.must, proof.should].some((each) => each !== undefined && allowsNone(each)) &&
    [check.must, check.should].every((each) => each === undefined || holdsForNone(each)) &&
    coversRows(proof, check) &&
    metricImplies(proof.metric, check.metric)
  )
}

/** Whether it holds for 0 alone, of what is never negative. */
const allowsNone = (threshold: Threshold): boolean =>
  threshold.kind === 'compare' &&
  threshold.limit === 0 &&
  (threshold.operator === '=' || threshold.operator === '<=')

const holdsForNone = (threshold: Threshold): boolean =>
  (threshold.kind === 'compare' || threshold.kind === 'between' || threshold.kind === 'notBetween') &&
  thresholdHolds(threshold, 0)

function coversRows(proof: Check, check: Check): boolean {
  const isWhole = proof.filter === undefined || proof.filter === check.filter
  const isEver = proof.window === undefined || keyOf('', proof.window) === keyOf('', check.window ?? {})
  return isWhole && isEver
}
