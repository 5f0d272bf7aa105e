import type { ServiceLevel } from '../../odcs/service-level.ts'
import { sameValue } from '../same-value.ts'
import { propertyName } from './property-name.ts'
import { readAmount } from './read-amount.ts'

/** Promises of which more, or later, is better for readers. */
const moreIsBetter: ReadonlySet<string> = new Set(
  'availability throughput retention endofsupport endoflife'.split(' '),
)
const lessIsBetter: ReadonlySet<string> = new Set(
  [
    'latency freshness frequency errorrate timetodetect timetonotify timetorepair generalavailability',
    'timeofavailability',
  ].flatMap((names) => names.split(' ')),
)

/** How far days and mean months may be apart: 365 days and a year are the same promise. */
const tolerance = 0.02

/** How the promise of a service level changed. `same` when only its notes or its spelling did. */
export function compareLevels(
  before: ServiceLevel,
  after: ServiceLevel,
): 'same' | 'tightened' | 'loosened' | 'replaced' {
  if (!sameValue(before.valueExt ?? null, after.valueExt ?? null)) return 'replaced'
  if (sameValue(before.value, after.value) && before.unit === after.unit) return 'same'
  const property = propertyName(after.property)
  const was = readAmount(property, before.value, before.unit)
  const is = readAmount(property, after.value, after.unit)
  if (was === undefined || is === undefined || was.dimension !== is.dimension) return 'replaced'
  const isClose =
    was.isMean !== is.isMean && Math.abs(was.value - is.value) <= tolerance * Math.abs(was.value)
  if (was.value === is.value || isClose) return 'same'
  if (moreIsBetter.has(property)) return is.value > was.value ? 'tightened' : 'loosened'
  if (lessIsBetter.has(property)) return is.value < was.value ? 'tightened' : 'loosened'
  return 'replaced'
}
