import type { DataProduct } from '../../odps/data-product.ts'
import type { LintRule } from '../lint-rule.ts'

/** The product offers nothing: the text of the standard asks for output ports, the JSON schema does not. */
export const noOutputPort: LintRule<DataProduct> = {
  code: 'PRODUCT.NO_OUTPUT_PORT',
  severity: 'warning',
  check: ({ outputPorts = [] }) =>
    outputPorts.length > 0
      ? []
      : [
          {
            pointer: '/outputPorts',
            message: 'The product has no output port',
            hint: 'Add outputPorts with the contracts that it fulfils.',
          },
        ],
}
