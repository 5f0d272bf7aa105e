import { eachProperty } from '../each-property.ts'
import { isDay } from '../is-day.ts'
import type { LintRule } from '../lint-rule.ts'

const limits = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const

/** A limit of a date or timestamp is none: 2026-02-30. Limits in a format of their own are left alone. */
export const dateLimit: LintRule = {
  code: 'CONTRACT.DATE_LIMIT',
  severity: 'error',
  check: (contract) =>
    [...eachProperty(contract)].flatMap(({ property: { logicalType, logicalTypeOptions = {} }, pointer }) => {
      if (logicalType !== 'date' && logicalType !== 'timestamp') return []
      if (logicalTypeOptions.format !== undefined) return []
      return limits.flatMap((limit) => {
        const value = logicalTypeOptions[limit]
        if (typeof value !== 'string' || value.includes('${') || isDay(value.slice(0, 10))) return []
        return [
          {
            pointer: `${pointer}/logicalTypeOptions/${limit}`,
            message: `${JSON.stringify(value)} is no ${logicalType}`,
            hint: `Write it as ${logicalType === 'date' ? '2026-12-31' : '2026-12-31T23:59:59Z'}.`,
          },
        ]
      })
    }),
}
