import { eachQualityRule } from '../each-property.ts'
import type { LintRule } from '../lint-rule.ts'

/** The limits of mustBeBetween or mustNotBeBetween stand in the wrong order. */
export const emptyBetween: LintRule = {
  code: 'CONTRACT.EMPTY_BETWEEN',
  severity: 'error',
  check: (contract) =>
    [...eachQualityRule(contract)].flatMap(({ rule, pointer }) =>
      (['mustBeBetween', 'mustNotBeBetween'] as const).flatMap((operator) => {
        const limits = operator in rule ? (rule as { readonly [key: string]: unknown })[operator] : undefined
        if (!Array.isArray(limits) || !(Number(limits[0]) > Number(limits[1]))) return []
        return [
          {
            pointer: `${pointer}/${operator}`,
            message: `${operator} goes from ${limits[0]} down to ${limits[1]}`,
            hint: 'Write the smaller number first.',
          },
        ]
      }),
    ),
}
