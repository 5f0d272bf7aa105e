import { eachProperty } from '../each-property.ts'
import type { LintRule } from '../lint-rule.ts'

/** A vector does not say how many dimensions it has. */
export const vectorDimensions: LintRule = {
  code: 'CONTRACT.VECTOR_DIMENSIONS',
  severity: 'error',
  check: (contract) =>
    [...eachProperty(contract)].flatMap(({ property, pointer }) =>
      property.logicalType !== 'vector' || property.logicalTypeOptions?.dimensions !== undefined
        ? []
        : [
            {
              pointer,
              message: `The vector ${property.name ?? ''} has no dimensions`.replace('  ', ' '),
              hint: 'Add logicalTypeOptions: { dimensions: … }.',
            },
          ],
    ),
}
