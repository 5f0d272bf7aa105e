import type {
  FileFormatShape,
  IngestionShape,
  MetricShape,
  OwnerShape,
  ProductShape,
  QualifiedName,
  ServiceLevelShape,
} from '@mesh/core'
import { unknownTable } from '../errors.ts'
import type { Contract } from '../odcs/contract.ts'
import type { DataProduct } from '../odps/data-product.ts'
import type { FileFormat, Ingestion } from '../odps/mesh-extension.ts'
import { readMeshExtension } from '../odps/read-mesh-extension.ts'
import { storedTableName } from '../reference/stored-name.ts'
import { contractOfPort } from './contract-of-port.ts'
import { lowerInputPort, lowerOutputPort } from './lower-ports.ts'
import { lowerTags, platformTag } from './lower-tags.ts'
import { productNamespace } from './product-namespace.ts'
import { productUrn } from './product-urn.ts'

/** What a product is lowered with. */
export interface LowerProductOptions {
  /** The contracts of all its ports. */
  readonly contracts: readonly Contract[]
  /** The products that offer what it reads. @defaultValue none */
  readonly products?: readonly DataProduct[]
}

/**
 * A data product with its ports resolved to real tables: what a platform provisions.
 *
 * @throws CONTRACT.PORT_WITHOUT_CONTRACT, CONTRACT.UNKNOWN_CONTRACT, CONTRACT.VERSION_MISMATCH, CONTRACT.UNKNOWN_PRODUCT,
 * CONTRACT.AMBIGUOUS_OFFER, CONTRACT.NAMESPACE_CONFLICT, CONTRACT.UNKNOWN_TABLE, CONTRACT.INVALID
 * @example
 * const shape = lowerProduct(punctuality, { contracts: [flights, delays], products: [flightOperations] })
 */
export function lowerProduct(product: DataProduct, options: LowerProductOptions): ProductShape {
  const surroundings = { contracts: options.contracts, products: options.products ?? [] }
  const namespace = productNamespace(product, surroundings.contracts)
  const outputContracts = (product.outputPorts ?? []).map((port) =>
    contractOfPort(port, surroundings.contracts),
  )
  const tableName = (name: string): QualifiedName => {
    const table = outputContracts.flatMap(({ schema = [] }) => schema).find((each) => each.name === name)
    if (table === undefined) throw unknownTable(name, `the output ports of product ${product.id}`)
    return { ...namespace, ...storedTableName(table) }
  }
  const extension = readMeshExtension(product)
  const name = product.name ?? product.id
  const owner = ownerOf(product)
  const domain = product.domain ?? name
  return {
    kind: 'product',
    urn: productUrn(product),
    domain,
    name,
    version: product.version ?? '0.0.0',
    ...(product.description?.purpose !== undefined && { purpose: product.description.purpose }),
    ...(owner !== undefined && { owner }),
    namespace,
    inputs: (product.inputPorts ?? []).map((port) => lowerInputPort(port, product, surroundings)),
    outputs: (product.outputPorts ?? []).map((port) => lowerOutputPort(port, product, surroundings)),
    ingestion: (extension.ingestion ?? []).map((each) => lowerIngestion(each, tableName(each.table))),
    transformations: (extension.transformations ?? []).map(({ table, as, query, targetLag }) => ({
      target: tableName(table),
      materialization: as,
      query,
      ...(targetLag !== undefined && { targetLag }),
    })),
    access: extension.access ?? [],
    metrics: [
      ...(extension.metrics ?? []).map((each) => ({ ...each, table: tableName(each.table) })),
      ...outputContracts.flatMap((contract) => measures(contract, tableName)),
    ],
    serviceLevels: outputContracts.flatMap(serviceLevels),
    tags: [
      platformTag(namespace, 'DOMAIN', domain),
      platformTag(namespace, 'DATA_PRODUCT', name),
      ...lowerTags(product.tags ?? [], namespace),
    ],
  }
}

function ownerOf({ team, support }: DataProduct): OwnerShape | undefined {
  const name = team?.name ?? team?.members?.[0]?.username
  const contact = support?.[0]?.url ?? team?.members?.[0]?.username
  return name === undefined ? undefined : { team: name, ...(contact !== undefined && { contact }) }
}

function lowerIngestion({ format, match }: Ingestion, table: QualifiedName): IngestionShape {
  return { table, format: fileFormat(format), match: match ?? (format.type === 'csv' ? 'position' : 'name') }
}

function fileFormat(format: FileFormat): FileFormatShape {
  return format.type === 'csv' ? { skipHeader: 0, delimiter: ',', nullIf: [''], ...format } : format
}

/** A measure of a contract is a metric: its SQL is the property's `transformLogic`. */
function measures(contract: Contract, tableName: (name: string) => QualifiedName): readonly MetricShape[] {
  return (contract.schema ?? []).flatMap(({ name: table, properties = [] }) =>
    properties.flatMap(({ name, description, semanticType, transformLogic }) =>
      semanticType === 'measure' && transformLogic !== undefined
        ? [
            {
              name,
              ...(description !== undefined && { description }),
              expression: transformLogic,
              table: tableName(table),
            },
          ]
        : [],
    ),
  )
}

function serviceLevels({ slaProperties = [] }: Contract): readonly ServiceLevelShape[] {
  return slaProperties.flatMap(({ property, value, unit, element }) =>
    value === null
      ? []
      : [{ property, value, ...(unit !== undefined && { unit }), ...(element !== undefined && { element }) }],
  )
}
