import type { AuthoritativeDefinition } from '../odcs/authoritative-definition.ts'
import type { Context } from '../odcs/context.ts'
import type { CustomProperty } from '../odcs/custom-property.ts'
import type { Synonym } from '../odcs/synonym.ts'

/** What every port can say about itself. */
export interface PortNotes {
  readonly name: string
  readonly id?: string
  readonly deprecated?: boolean
  readonly tags?: readonly string[]
  readonly customProperties?: readonly CustomProperty[]
  readonly authoritativeDefinitions?: readonly AuthoritativeDefinition[]
}

/** Data that a product reads. */
export interface InputPort extends PortNotes {
  readonly version?: string
  readonly contractId?: string
}

/** Data that a product offers. Name and version together identify it. */
export interface OutputPort extends PortNotes {
  readonly version?: string
  readonly contractId?: string
  readonly description?: string
  readonly type?: string
  readonly sbom?: readonly SoftwareBill[]
  /** The contracts that this port's data is made from: lineage between products. */
  readonly inputContracts?: readonly InputContract[]
  readonly synonyms?: readonly Synonym[]
  readonly context?: Context
}

/** The contract of some input, by id and version. */
export interface InputContract {
  readonly id: string
  readonly version: string
}

/** A link to a software bill of materials. */
export interface SoftwareBill {
  readonly type?: string
  readonly url?: string
  readonly id?: string
  readonly tags?: readonly string[]
  readonly customProperties?: readonly CustomProperty[]
  readonly authoritativeDefinitions?: readonly AuthoritativeDefinition[]
}

/** A way to manage the product. */
export interface ManagementPort extends PortNotes {
  /** `discoverability`, `observability`, `control`, `dictionary`. */
  readonly content: string
  /** `rest` or `topic`. */
  readonly type?: string
  readonly url?: string
  readonly channel?: string
  readonly description?: string
}
