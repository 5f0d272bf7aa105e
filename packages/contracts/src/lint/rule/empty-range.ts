import type { LogicalTypeOptions } from '../../odcs/logical-type.ts'
import { eachProperty } from '../each-property.ts'
import type { LintRule } from '../lint-rule.ts'

const ranges: readonly (readonly [keyof LogicalTypeOptions, keyof LogicalTypeOptions, boolean])[] = [
  ['minimum', 'maximum', false],
  ['minimum', 'exclusiveMaximum', true],
  ['exclusiveMinimum', 'maximum', true],
  ['exclusiveMinimum', 'exclusiveMaximum', true],
  ['minLength', 'maxLength', false],
  ['minItems', 'maxItems', false],
  ['minProperties', 'maxProperties', false],
]

/** No value lies between the limits of a property. */
export const emptyRange: LintRule = {
  code: 'CONTRACT.EMPTY_RANGE',
  severity: 'error',
  check: (contract) =>
    [...eachProperty(contract)].flatMap(({ property: { logicalTypeOptions: options = {} }, pointer }) =>
      ranges.flatMap(([low, high, open]) => {
        const [from, to] = [options[low], options[high]]
        if (typeof from !== typeof to || from === undefined || to === undefined) return []
        if (typeof from === 'boolean' || from < to || (from === to && !open)) return []
        return [
          {
            pointer: `${pointer}/logicalTypeOptions/${low}`,
            message: `No value lies between ${low} ${from} and ${high} ${to}`,
            hint: 'Swap the two, or correct one.',
          },
        ]
      }),
    ),
}
