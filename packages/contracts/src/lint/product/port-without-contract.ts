import type { DataProduct } from '../../odps/data-product.ts'
import type { LintRule } from '../lint-rule.ts'

/** A port names no contract, so that nobody knows what it holds. */
export const portWithoutContract: LintRule<DataProduct> = {
  code: 'PRODUCT.PORT_WITHOUT_CONTRACT',
  severity: 'warning',
  check: ({ inputPorts = [], outputPorts = [] }) =>
    Object.entries({ inputPorts, outputPorts }).flatMap(([field, ports]) =>
      ports.flatMap(({ name, contractId }, index) =>
        (contractId ?? '').trim() !== ''
          ? []
          : [
              {
                pointer: `/${field}/${index}`,
                message: `The port ${name} has no contract`,
                hint: 'Add contractId: the id of an ODCS document.',
              },
            ],
      ),
    ),
}
