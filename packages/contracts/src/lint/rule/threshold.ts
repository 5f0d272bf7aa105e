import { qualityOperators } from '../../odcs/quality.ts'
import { eachQualityRule } from '../each-property.ts'
import type { LintRule } from '../lint-rule.ts'

/** A count is compared with less than 0, a percentage with more than 100, or the unit is neither. */
export const threshold: LintRule = {
  code: 'CONTRACT.THRESHOLD',
  severity: 'warning',
  check: (contract) =>
    [...eachQualityRule(contract)].flatMap(({ rule, pointer }) => {
      if (!('metric' in rule)) return []
      const { unit = 'rows' } = rule
      if (unit !== 'rows' && unit !== 'percent')
        return [
          {
            pointer: `${pointer}/unit`,
            message: `${JSON.stringify(unit)} is no unit of a metric`,
            hint: 'Write rows or percent.',
          },
        ]
      const most = unit === 'percent' ? 100 : Number.POSITIVE_INFINITY
      return qualityOperators.flatMap((operator) =>
        [rule[operator]]
          .flat()
          .filter((limit) => typeof limit === 'number' && (limit < 0 || limit > most))
          .map((limit) => ({
            pointer: `${pointer}/${operator}`,
            message: `A number of ${unit === 'percent' ? 'percent' : 'rows'} is never ${limit}`,
            hint: unit === 'percent' ? 'Write a number from 0 to 100.' : 'Write 0 or more.',
          })),
      )
    }),
}
