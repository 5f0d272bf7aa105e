import { qualityOperators } from '../../odcs/quality.ts'
import { eachQualityRule } from '../each-property.ts'
import type { LintRule } from '../lint-rule.ts'

const runnable = ['metric', 'rule', 'query', 'engine', 'implementation', 'arguments', ...qualityOperators]

/** A rule for people carries what only rules that run have. */
export const textWithMetric: LintRule = {
  code: 'CONTRACT.TEXT_WITH_METRIC',
  severity: 'warning',
  check: (contract) =>
    [...eachQualityRule(contract)].flatMap(({ rule, pointer }) => {
      const field = rule.type === 'text' ? runnable.find((name) => name in rule) : undefined
      if (field === undefined) return []
      return [
        {
          pointer: `${pointer}/${field}`,
          message: `A rule of type text has ${field}, which nothing runs`,
          hint: 'Write the type that runs it (library, sql or custom), or remove the field.',
        },
      ]
    }),
}
