import { propertyName } from '../../diff/service/property-name.ts'
import { readAmount } from '../../diff/service/read-amount.ts'
import type { ServiceLevel } from '../../odcs/service-level.ts'
import type { LintRule } from '../lint-rule.ts'

const durations = new Set([
  'latency',
  'freshness',
  'retention',
  'timetodetect',
  'timetonotify',
  'timetorepair',
])

/** A promise about time has no unit, one that is no unit of time, or `m`, which some tools read as minutes and others as months. */
export const serviceLevelUnit: LintRule = {
  code: 'CONTRACT.SLA_UNIT',
  severity: 'warning',
  check: ({ slaProperties = [] }) =>
    slaProperties.flatMap((level, index) => {
      const message = problemOf(level)
      if (message === undefined) return []
      return [
        {
          pointer: `/slaProperties/${index}${level.unit === undefined ? '' : '/unit'}`,
          message,
          hint: 'Write unit: minutes, hours, days, months or years.',
        },
      ]
    }),
}

function problemOf({ property, value, unit }: ServiceLevel): string | undefined {
  const name = propertyName(property)
  if (!durations.has(name)) return undefined
  if (unit?.trim().toLowerCase() === 'm')
    return `The unit ${unit} of ${property} is minutes to some and months to others`
  if (typeof value === 'number' && unit === undefined) return `${property} ${value} has no unit`
  if (typeof value !== 'number' || unit === undefined) return undefined
  return readAmount(name, value, unit)?.dimension === 'duration'
    ? undefined
    : `${JSON.stringify(unit)} is no unit of time`
}
