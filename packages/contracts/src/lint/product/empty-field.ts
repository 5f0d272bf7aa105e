import type { DataProduct } from '../../odps/data-product.ts'
import type { LintRule } from '../lint-rule.ts'

/** The id of the product, or the name of a port, is empty. */
export const emptyProductField: LintRule<DataProduct> = {
  code: 'PRODUCT.EMPTY_FIELD',
  severity: 'error',
  check: ({ id, inputPorts = [], outputPorts = [], managementPorts = [] }) =>
    [
      { pointer: '/id', value: id },
      ...Object.entries({ inputPorts, outputPorts, managementPorts }).flatMap(([field, ports]) =>
        ports.map(({ name }, index) => ({ pointer: `/${field}/${index}/name`, value: name })),
      ),
    ]
      .filter(({ value }) => value.trim() === '')
      .map(({ pointer }) => ({
        pointer,
        message: 'The text is empty',
        hint: 'Write something that tells it from others.',
      })),
}
