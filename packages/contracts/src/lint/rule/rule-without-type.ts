import { eachQualityRule } from '../each-property.ts'
import type { LintRule } from '../lint-rule.ts'

/** A quality rule says neither its type nor a metric: the default type is `library`, and no tool can run it. */
export const ruleWithoutType: LintRule = {
  code: 'CONTRACT.RULE_WITHOUT_TYPE',
  severity: 'warning',
  check: (contract) =>
    [...eachQualityRule(contract)].flatMap(({ rule, pointer }) =>
      rule.type === undefined && !('metric' in rule) && !('rule' in rule)
        ? [
            {
              pointer,
              message: 'The rule has no type and no metric, so that nothing can run it',
              hint: 'Write type: text when it is for people, else a metric.',
            },
          ]
        : [],
    ),
}
