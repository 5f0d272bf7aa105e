import { eachProperty, eachQualityRule } from '../each-property.ts'
import type { LintFinding, LintRule } from '../lint-rule.ts'

/** A pattern is no regular expression of ECMA-262. */
export const invalidPattern: LintRule = {
  code: 'CONTRACT.INVALID_PATTERN',
  severity: 'error',
  check: (contract) => [
    ...[...eachProperty(contract)].flatMap(({ property, pointer }) =>
      check(property.logicalTypeOptions?.pattern, `${pointer}/logicalTypeOptions/pattern`),
    ),
    ...[...eachQualityRule(contract)].flatMap(({ rule, pointer }) =>
      check('arguments' in rule ? rule.arguments?.pattern : undefined, `${pointer}/arguments/pattern`),
    ),
  ],
}

function check(pattern: unknown, pointer: string): readonly LintFinding[] {
  if (typeof pattern !== 'string') return []
  try {
    new RegExp(pattern, 'u')
    return []
  } catch (error) {
    return [
      {
        pointer,
        message: error instanceof Error ? error.message : 'The pattern is no regular expression',
        hint: 'Write a regular expression of ECMA-262 with the flag u: escape only what has a meaning.',
      },
    ]
  }
}
