import type { DataProduct } from '../../odps/data-product.ts'
import type { LintRule } from '../lint-rule.ts'

/** An output port is made from another version of a contract than the input ports read. */
export const inputVersion: LintRule<DataProduct> = {
  code: 'PRODUCT.INPUT_VERSION',
  severity: 'error',
  check: ({ inputPorts = [], outputPorts = [] }) =>
    outputPorts.flatMap(({ name, inputContracts = [] }, port) =>
      inputContracts.flatMap(({ id, version }, index) => {
        const read = inputPorts.filter((each) => each.contractId === id).map((each) => each.version)
        if (read.length === 0 || read.includes(undefined) || read.includes(version)) return []
        return [
          {
            pointer: `/outputPorts/${port}/inputContracts/${index}/version`,
            message: `${name} is made from ${id} ${version}, and the input port reads ${read.join(', ')}`,
            hint: 'Write the same version at both.',
          },
        ]
      }),
    ),
}
