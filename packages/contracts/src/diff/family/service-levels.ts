import { type Change, canonicalJson } from '@mesh/core'
import type { ServiceLevel } from '../../odcs/service-level.ts'
import { makeChange } from '../make-change.ts'
import { pairEntries } from '../pair-entries.ts'
import { type Both, isBoth, type Side } from '../side.ts'

/** Promises of which more is better, with the two-letter synonyms of ODCS; the others below are better when less. */
const moreIsBetter = [
  'availability',
  'av',
  'throughput',
  'th',
  'retention',
  're',
  'endofsupport',
  'es',
  'endoflife',
  'el',
]
const lessIsBetter = [
  'latency',
  'ly',
  'freshness',
  'frequency',
  'fy',
  'errorrate',
  'er',
  'timetodetect',
  'td',
  'timetonotify',
  'tn',
  'timetorepair',
  'tr',
]

/** The service levels of a contract, told apart by property and element. */
export function serviceLevelChanges(
  before: Side<readonly ServiceLevel[] | undefined>,
  after: Side<readonly ServiceLevel[] | undefined>,
): readonly Change[] {
  const key = ({ property, element = '' }: ServiceLevel) => `${property.toLowerCase()} ${element}`
  return pairEntries(before, after, key).flatMap((pair): readonly Change[] => {
    if (isBoth(pair)) return changed(pair)
    const { before: old, after: next } = pair
    if (old !== undefined)
      return [
        makeChange({
          code: 'CONTRACT.SLA_REMOVED',
          action: 'removed',
          before: old,
          message: `The service level ${spelled(old.value)} was removed`,
          consumers: 'breaking',
        }),
      ]
    if (next === undefined) return []
    return [
      makeChange({
        code: 'CONTRACT.SLA_ADDED',
        action: 'added',
        after: next,
        message: `The service level ${spelled(next.value)} was added`,
        producers: 'breaking',
      }),
    ]
  })
}

function changed({ before, after }: Both<ServiceLevel>): readonly Change[] {
  const promise = ({ value, valueExt = null, unit = '', driver = '' }: ServiceLevel) =>
    canonicalJson([value, valueExt, unit, driver])
  if (promise(before.value) === promise(after.value)) return []
  const direction = compare(before.value, after.value)
  return [
    makeChange({
      code: `CONTRACT.SLA_${direction.toUpperCase()}`,
      action: 'changed',
      before,
      after,
      message: `The service level ${spelled(before.value)} became ${spelled(after.value)}`,
      consumers: direction === 'tightened' ? 'none' : 'breaking',
      producers: direction === 'loosened' ? 'none' : 'breaking',
    }),
  ]
}

function compare(before: ServiceLevel, after: ServiceLevel): 'tightened' | 'loosened' | 'replaced' {
  const property = before.property.toLowerCase()
  const [was, is] = [Number(before.value), Number(after.value)]
  if (before.unit !== after.unit || Number.isNaN(was) || Number.isNaN(is) || was === is) return 'replaced'
  if (moreIsBetter.includes(property)) return is > was ? 'tightened' : 'loosened'
  if (lessIsBetter.includes(property)) return is < was ? 'tightened' : 'loosened'
  return 'replaced'
}

function spelled({ property, value, unit, element }: ServiceLevel): string {
  return `${property} ${value}${unit === undefined ? '' : ` ${unit}`}${element === undefined ? '' : ` of ${element}`}`
}
