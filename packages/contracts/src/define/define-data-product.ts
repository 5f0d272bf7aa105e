import type { Contract } from '../odcs/contract.ts'
import type { CustomProperty } from '../odcs/custom-property.ts'
import type { DataProduct } from '../odps/data-product.ts'
import type { Ingestion, MeshExtension, Metric, Transformation } from '../odps/mesh-extension.ts'
import type { InputPort, OutputPort } from '../odps/port.ts'
import type { TableName } from './contract-rows.ts'

/** An input port and the contract that it relies on. */
export interface InputPortDefinition extends Omit<InputPort, 'contractId'> {
  readonly contract: Contract
  /** The product that offers the contract; found by the contract when left out. */
  readonly product?: DataProduct
}

/** An output port and the contract that it promises. */
export interface OutputPortDefinition extends Omit<OutputPort, 'contractId' | 'inputContracts'> {
  readonly contract: Contract
  /** The contracts that this port's data is made from. */
  readonly inputContracts?: readonly Contract[]
}

type OfferedTable<Outputs extends readonly OutputPortDefinition[]> = {
  [Index in keyof Outputs]: TableName<Outputs[Index]['contract']>
}[number]

/** Something that speaks of a table that the product offers. */
type About<Each, Name extends string> = readonly (Omit<Each, 'table'> & { readonly table: Name })[]

/** What {@link defineDataProduct} takes: an ODPS document whose ports name contracts, plus the mesh extension. */
export interface DataProductDefinition<Outputs extends readonly OutputPortDefinition[]>
  extends Omit<DataProduct, 'apiVersion' | 'kind' | 'inputPorts' | 'outputPorts'>,
    Pick<MeshExtension, 'namespace' | 'access'> {
  readonly inputPorts?: readonly InputPortDefinition[]
  readonly outputPorts: Outputs
  readonly ingestion?: About<Ingestion, OfferedTable<Outputs>>
  readonly transformations?: About<Transformation, OfferedTable<Outputs>>
  readonly metrics?: About<Metric, OfferedTable<Outputs>>
}

/**
 * A data product as code: gives the ODPS v1.1.0 document. What ODPS has no field for becomes custom properties with
 * `vendor: mesh` (see {@link MeshExtension}).
 *
 * @example
 * const product = defineDataProduct({
 *   id: 'airports',
 *   name: 'airports',
 *   version: '1.0.0',
 *   domain: 'airports',
 *   outputPorts: [{ name: 'airports', contract: airports }],
 * })
 */
export function defineDataProduct<const Outputs extends readonly OutputPortDefinition[]>(
  definition: DataProductDefinition<Outputs>,
): DataProduct {
  const { inputPorts, outputPorts, namespace, ingestion, transformations, access, metrics, ...rest } =
    definition
  const customProperties = [
    ...(rest.customProperties ?? []),
    ...meshProperties({ namespace, ingestion, transformations, access, metrics }),
  ]
  return {
    apiVersion: 'v1.1.0',
    kind: 'DataProduct',
    ...rest,
    ...(inputPorts !== undefined && { inputPorts: inputPorts.map(inputPort) }),
    outputPorts: outputPorts.map(outputPort),
    ...(customProperties.length > 0 && { customProperties }),
  }
}

function inputPort({ contract, product, ...port }: InputPortDefinition): InputPort {
  const customProperties = [
    ...(port.customProperties ?? []),
    ...(product === undefined ? [] : meshProperties({ product: product.id })),
  ]
  return {
    ...port,
    version: port.version ?? contract.version,
    contractId: contract.id,
    ...(customProperties.length > 0 && { customProperties }),
  }
}

function outputPort({ contract, inputContracts, ...port }: OutputPortDefinition): OutputPort {
  return {
    ...port,
    version: port.version ?? contract.version,
    contractId: contract.id,
    ...(inputContracts !== undefined && {
      inputContracts: inputContracts.map(({ id, version }) => ({ id, version })),
    }),
  }
}

function meshProperties(values: Readonly<Record<string, unknown>>): readonly CustomProperty[] {
  return Object.entries(values).flatMap(([property, value]) =>
    value === undefined ? [] : [{ property, value, vendor: 'mesh' }],
  )
}
