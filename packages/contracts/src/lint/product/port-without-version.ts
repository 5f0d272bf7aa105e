import type { DataProduct } from '../../odps/data-product.ts'
import type { LintRule } from '../lint-rule.ts'

/** A port names a contract and no version, so that any change of the contract hits its readers. */
export const portWithoutVersion: LintRule<DataProduct> = {
  code: 'PRODUCT.PORT_WITHOUT_VERSION',
  severity: 'warning',
  check: ({ inputPorts = [], outputPorts = [] }) =>
    Object.entries({ inputPorts, outputPorts }).flatMap(([field, ports]) =>
      ports.flatMap(({ name, contractId, version }, index) =>
        contractId === undefined || (version ?? '').trim() !== ''
          ? []
          : [
              {
                pointer: `/${field}/${index}`,
                message: `The port ${name} does not say which version of ${contractId} it means`,
                hint: 'Add version.',
              },
            ],
      ),
    ),
}
