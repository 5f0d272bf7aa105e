import { eachQualityRule } from '../each-property.ts'
import type { LintRule } from '../lint-rule.ts'

const levels = {
  nullValues: ['property'],
  missingValues: ['property'],
  invalidValues: ['property'],
  duplicateValues: ['property', 'table'],
  rowCount: ['table'],
}

/** A library metric stands on a level that it has no meaning on: rowCount on a property, nullValues on a table. */
export const metricLevel: LintRule = {
  code: 'CONTRACT.METRIC_LEVEL',
  severity: 'error',
  check: (contract) =>
    [...eachQualityRule(contract)].flatMap(({ rule, pointer, level }) => {
      const metric = 'metric' in rule ? rule.metric : undefined
      if (metric === undefined || !Object.hasOwn(levels, metric) || levels[metric].includes(level)) return []
      return [
        {
          pointer: `${pointer}/metric`,
          message: `${metric} is no metric of a ${level}`,
          hint: `Move the rule to a ${levels[metric].join(' or a ')}.`,
        },
      ]
    }),
}
