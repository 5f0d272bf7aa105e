import type { Threshold } from './threshold.ts'

/** Why nothing could be judged by a threshold; nothing when it can. */
export function thresholdFlaw(threshold: Threshold): string | undefined {
  switch (threshold.kind) {
    case 'compare':
      return isNumber(threshold.limit) ? undefined : noNumber
    case 'usual':
      return undefined
    case 'change': {
      const { low, high } = threshold
      if (low === undefined && high === undefined) return 'Its change has no limit.'
      return flawOfRange(low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY)
    }
    case 'between':
    case 'notBetween':
      return flawOfRange(threshold.low, threshold.high)
    default:
      return `No threshold has the kind ${JSON.stringify((threshold as { readonly kind: unknown }).kind)}.`
  }
}

const noNumber = 'A limit of its threshold is not a number.'

function flawOfRange(low: number, high: number): string | undefined {
  if (!isNumber(low) || !isNumber(high)) return noNumber
  return low > high ? `Nothing lies between ${low} and ${high}.` : undefined
}

const isNumber = (limit: number): boolean => typeof limit === 'number' && !Number.isNaN(limit)
