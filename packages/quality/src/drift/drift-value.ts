import { assertNever } from '@mesh/core'
import { chiSquared } from './chi-squared.ts'
import { type CountPair, totalsOf } from './count-pair.ts'
import type { DriftMetric } from './drift-metric.ts'
import { jensenShannon } from './jensen-shannon.ts'
import { kolmogorovSmirnov } from './kolmogorov-smirnov.ts'
import { largestShareChange } from './largest-share-change.ts'
import { populationStability } from './population-stability.ts'
import { totalVariation } from './total-variation.ts'

/** The number of a drift metric from the counts of values that are not NULL, in their order, and of NULL. */
export function driftValue(
  { method, nulls }: DriftMetric,
  ordered: readonly CountPair[],
  missing: CountPair,
): number | null {
  const categories = nulls === 'ignore' ? ordered : [...ordered, missing]
  switch (method) {
    case 'kolmogorovSmirnov':
      return kolmogorovSmirnov(ordered)?.statistic ?? null
    case 'kolmogorovSmirnovPValue':
      return kolmogorovSmirnov(ordered)?.pValue ?? null
    case 'chiSquared':
      return chiSquared(categories)?.statistic ?? null
    case 'chiSquaredPValue':
      return chiSquared(categories)?.pValue ?? null
    case 'populationStability':
      return populationStability(categories) ?? null
    case 'jensenShannon':
      return jensenShannon(categories) ?? null
    case 'totalVariation':
      return totalVariation(categories) ?? null
    case 'largestShareChange':
      return largestShareChange(categories) ?? null
    case 'nullShareChange':
      return largestShareChange([totalsOf(ordered), missing]) ?? null
    default:
      return assertNever(method, 'method')
  }
}
