import { eachProperty } from '../each-property.ts'
import type { LintRule } from '../lint-rule.ts'

/** An example is no value of the column's own enum. */
export const exampleValue: LintRule = {
  code: 'CONTRACT.EXAMPLE_VALUE',
  severity: 'warning',
  check: (contract) =>
    [...eachProperty(contract)].flatMap(({ property: { enum: values, examples = [] }, pointer }) =>
      values === undefined
        ? []
        : examples.flatMap((example, index) =>
            values.some(({ value }) => value === example) || typeof example === 'object'
              ? []
              : [
                  {
                    pointer: `${pointer}/examples/${index}`,
                    message: `The example ${JSON.stringify(example)} is not in the enum`,
                    hint: 'Add it to the enum, or show a value that is there.',
                  },
                ],
          ),
    ),
}
