import type { NamespaceShape } from '@mesh/core'
import { namespaceConflict } from '../errors.ts'
import type { Contract } from '../odcs/contract.ts'
import type { DataProduct } from '../odps/data-product.ts'
import { readMeshExtension } from '../odps/read-mesh-extension.ts'
import { contractOfPort } from './contract-of-port.ts'
import { placeName, serverNamespace } from './placement.ts'

/**
 * The database and schema that a product owns: its mesh property `namespace`, else the snowflake server of its output
 * contracts, else its domain and its name.
 *
 * @throws CONTRACT.NAMESPACE_CONFLICT when its output contracts lie in different schemas.
 */
export function productNamespace(product: DataProduct, contracts: readonly Contract[]): NamespaceShape {
  const { namespace } = readMeshExtension(product)
  const placed = (product.outputPorts ?? []).flatMap((port) => {
    if (port.contractId === undefined) return []
    return serverNamespace(contractOfPort(port, contracts)) ?? []
  })
  const all = [...(namespace === undefined ? [] : [namespace]), ...placed]
  const [first] = all
  const texts = [...new Set(all.map(({ database, schema }) => `${database}.${schema}`))]
  if (texts.length > 1) throw namespaceConflict(product.id, texts)
  if (first !== undefined) return first
  const name = product.name ?? product.id
  return { database: placeName(product.domain ?? name), schema: placeName(name) }
}
