import { eachProperty } from '../each-property.ts'
import type { LintRule } from '../lint-rule.ts'

/** An object requires a field that it does not have. */
export const requiredField: LintRule = {
  code: 'CONTRACT.REQUIRED_FIELD',
  severity: 'error',
  check: (contract) =>
    [...eachProperty(contract)].flatMap(({ property: { logicalTypeOptions, properties }, pointer }) =>
      properties === undefined
        ? []
        : (logicalTypeOptions?.required ?? []).flatMap((name, index) =>
            properties.some((each) => each.name === name)
              ? []
              : [
                  {
                    pointer: `${pointer}/logicalTypeOptions/required/${index}`,
                    message: `The object has no field ${JSON.stringify(name)} that could be required`,
                    hint: 'Write the name of one of its properties.',
                  },
                ],
          ),
    ),
}
