import type { InputPortShape, OutputPortShape } from '@mesh/core'
import { ambiguousOffer, unknownProduct } from '../errors.ts'
import type { Contract } from '../odcs/contract.ts'
import type { DataProduct } from '../odps/data-product.ts'
import type { InputPort, OutputPort } from '../odps/port.ts'
import { offeringProductId } from '../odps/read-mesh-extension.ts'
import { contractOfPort } from './contract-of-port.ts'
import { lowerContract } from './lower-contract.ts'
import { productNamespace } from './product-namespace.ts'
import { productUrn } from './product-urn.ts'
import { sameMajor } from './version.ts'

/** The documents that a product is read with. */
export interface ProductSurroundings {
  readonly contracts: readonly Contract[]
  readonly products: readonly DataProduct[]
}

/** An output port with its real tables. */
export function lowerOutputPort(
  port: OutputPort,
  product: DataProduct,
  { contracts }: ProductSurroundings,
): OutputPortShape {
  const contract = contractOfPort(port, contracts)
  return {
    name: port.name,
    version: port.version ?? contract.version,
    contract: { id: contract.id, version: contract.version },
    ...(port.description !== undefined && { description: port.description }),
    tables: lowerContract(contract, {
      namespace: productNamespace(product, contracts),
      product: product.name ?? product.id,
    }),
  }
}

/** An input port with the product that offers its contract and the tables that it may read. */
export function lowerInputPort(
  port: InputPort,
  product: DataProduct,
  { contracts, products }: ProductSurroundings,
): InputPortShape {
  const contract = contractOfPort(port, contracts)
  const offering = offeringProduct(port, product, products)
  const namespace = productNamespace(offering, contracts)
  return {
    name: port.name,
    contract: { id: contract.id, version: contract.version },
    product: productUrn(offering),
    namespace,
    tables: lowerContract(contract, { namespace }).map(({ name }) => name),
  }
}

function offeringProduct(
  port: InputPort,
  reader: DataProduct,
  products: readonly DataProduct[],
): DataProduct {
  const wanted = offeringProductId(port)
  const named = wanted === undefined ? products : products.filter(({ id }) => id === wanted)
  const offers = named.filter(
    (each) =>
      each.id !== reader.id &&
      (each.outputPorts ?? []).some(
        ({ contractId, version }) =>
          contractId === port.contractId &&
          (version === undefined || port.version === undefined || sameMajor(port.version, version)),
      ),
  )
  const [offer, ...others] = offers
  if (offer === undefined) throw unknownProduct(port.name, port.contractId ?? '', wanted)
  if (others.length > 0)
    throw ambiguousOffer(
      port.name,
      offers.map(({ id }) => id),
    )
  return offer
}
