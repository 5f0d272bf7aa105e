import type { DataProduct } from '../../odps/data-product.ts'
import type { LintRule } from '../lint-rule.ts'

/** Two ports share name and version, which together identify a port. */
export const duplicatePort: LintRule<DataProduct> = {
  code: 'PRODUCT.DUPLICATE_PORT',
  severity: 'error',
  check: ({ inputPorts = [], outputPorts = [] }) =>
    Object.entries({ inputPorts, outputPorts }).flatMap(([field, ports]) => {
      const seen = new Set<string>()
      return ports.flatMap(({ name, version = '' }, index) => {
        const key = JSON.stringify([name, version])
        if (!seen.has(key)) {
          seen.add(key)
          return []
        }
        return [
          {
            pointer: `/${field}/${index}`,
            message: `There is already a port ${name}${version === '' ? '' : ` of version ${version}`}`,
            hint: 'Give it another name or version.',
          },
        ]
      })
    }),
}
