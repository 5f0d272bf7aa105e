import type { DataProduct } from '../../odps/data-product.ts'
import type { LintRule } from '../lint-rule.ts'

/** An output port is made from a contract that is behind none of the input ports. */
export const undeclaredInput: LintRule<DataProduct> = {
  code: 'PRODUCT.UNDECLARED_INPUT',
  severity: 'error',
  check: ({ inputPorts = [], outputPorts = [] }) => {
    const known = new Set([...inputPorts, ...outputPorts].map(({ contractId }) => contractId))
    return outputPorts.flatMap(({ name, inputContracts = [] }, port) =>
      inputContracts.flatMap(({ id }, index) =>
        known.has(id)
          ? []
          : [
              {
                pointer: `/outputPorts/${port}/inputContracts/${index}/id`,
                message: `${name} is made from the contract ${JSON.stringify(id)}, which no input port has`,
                hint: 'Add an input port with this contractId, or correct the id.',
              },
            ],
      ),
    )
  },
}
