import { eachQualityRule } from '../each-property.ts'
import type { LintRule } from '../lint-rule.ts'

/** invalidValues does not say what is valid, or missingValues what is missing. */
export const missingArguments: LintRule = {
  code: 'CONTRACT.MISSING_ARGUMENTS',
  severity: 'error',
  check: (contract) =>
    [...eachQualityRule(contract)].flatMap(({ rule, pointer, level }) => {
      if (!('metric' in rule)) return []
      const given = rule.arguments ?? {}
      const wanted = {
        invalidValues: ['validValues', 'pattern'],
        missingValues: ['missingValues'],
        duplicateValues: level === 'table' ? ['properties'] : [],
        nullValues: [],
        rowCount: [],
      }[rule.metric]
      if (wanted === undefined || wanted.length === 0 || wanted.some((name) => name in given)) return []
      return [
        {
          pointer,
          message: `${rule.metric} needs the argument ${wanted.join(' or ')}`,
          hint: `Add it under arguments.`,
        },
      ]
    }),
}
