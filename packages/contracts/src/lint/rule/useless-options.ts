import { eachProperty } from '../each-property.ts'
import type { LintRule } from '../lint-rule.ts'

/** A boolean or a map has options: neither type has any. */
export const uselessOptions: LintRule = {
  code: 'CONTRACT.USELESS_OPTIONS',
  severity: 'warning',
  check: (contract) =>
    [...eachProperty(contract)].flatMap(({ property: { logicalType, logicalTypeOptions = {} }, pointer }) =>
      (logicalType !== 'boolean' && logicalType !== 'map') || Object.keys(logicalTypeOptions).length === 0
        ? []
        : [
            {
              pointer: `${pointer}/logicalTypeOptions`,
              message: `A ${logicalType} has no options`,
              hint: 'Remove logicalTypeOptions, or correct the logical type.',
            },
          ],
    ),
}
