import { invalidDocument } from '../errors.ts'
import type { CustomProperty } from '../odcs/custom-property.ts'
import { inputPortExtension, productExtension } from '../validate/mesh-extension.ts'
import type { Problem, Rule } from '../validate/rule.ts'
import type { DataProduct } from './data-product.ts'
import type { MeshExtension } from './mesh-extension.ts'
import type { InputPort } from './port.ts'

/**
 * The mesh extension of a product, read from its custom properties.
 *
 * @throws CONTRACT.INVALID when a property of the vendor `mesh` is unknown or has the wrong shape.
 */
export function readMeshExtension(product: DataProduct): MeshExtension {
  return read(product.customProperties, productExtension)
}

/** The id of the product that an input port names, if it names one. */
export function offeringProductId(port: InputPort): string | undefined {
  const { product } = read(port.customProperties, inputPortExtension) as { readonly product?: string }
  return product
}

function read(properties: readonly CustomProperty[] = [], rule: Rule): Readonly<Record<string, unknown>> {
  const problems: Problem[] = []
  rule(properties, '/customProperties', (problem) => problems.push(problem))
  if (problems.length > 0)
    throw invalidDocument(
      'data product',
      problems.map(({ code, message, pointer }) => ({
        code,
        severity: 'error',
        message,
        where: { pointer },
      })),
    )
  return Object.fromEntries(
    properties.filter(({ vendor }) => vendor === 'mesh').map(({ property, value }) => [property, value]),
  )
}
