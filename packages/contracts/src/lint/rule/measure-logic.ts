import { eachProperty } from '../each-property.ts'
import type { LintRule } from '../lint-rule.ts'

/** A measure has no SQL: the standard puts it into transformLogic. */
export const measureLogic: LintRule = {
  code: 'CONTRACT.MEASURE_LOGIC',
  severity: 'warning',
  check: (contract) =>
    [...eachProperty(contract)].flatMap(({ property: { semanticType, transformLogic, name }, pointer }) =>
      semanticType !== 'measure' || transformLogic !== undefined
        ? []
        : [
            {
              pointer,
              message: `The measure ${name ?? ''} does not say how it is computed`,
              hint: 'Write its SQL expression as transformLogic.',
            },
          ],
    ),
}
