import type { AuthoritativeDefinition } from '../odcs/authoritative-definition.ts'
import type { Context } from '../odcs/context.ts'
import type { CustomProperty } from '../odcs/custom-property.ts'
import type { Description } from '../odcs/description.ts'
import type { SupportChannel } from '../odcs/support.ts'
import type { Synonym } from '../odcs/synonym.ts'
import type { Team } from '../odcs/team.ts'
import type { InputPort, ManagementPort, OutputPort } from './port.ts'

/** The versions of ODPS that are read. Newest first. */
export const productApiVersions = ['v1.1.0', 'v1.0.0', 'v0.9.0'] as const

/** One of {@link productApiVersions}. */
export type ProductApiVersion = (typeof productApiVersions)[number]

/**
 * A data product: an ODPS v1.1.0 document (Bitol's Open Data Product Standard) with the standard's own field names.
 * Source: https://github.com/bitol-io/open-data-product-standard
 */
export interface DataProduct {
  readonly apiVersion: ProductApiVersion
  readonly kind: 'DataProduct'
  readonly id: string
  readonly name?: string
  readonly version?: string
  readonly status?: string
  readonly deprecated?: boolean
  readonly domain?: string
  /** Open; the standard names `sourceAligned`, `aggregate`, `consumerAligned`. */
  readonly type?: string
  readonly tenant?: string
  readonly synonyms?: readonly Synonym[]
  readonly context?: Context
  readonly authoritativeDefinitions?: readonly AuthoritativeDefinition[]
  readonly description?: Description
  readonly customProperties?: readonly CustomProperty[]
  readonly tags?: readonly string[]
  readonly inputPorts?: readonly InputPort[]
  readonly outputPorts?: readonly OutputPort[]
  readonly managementPorts?: readonly ManagementPort[]
  readonly support?: readonly SupportChannel[]
  readonly team?: Team
  /** RFC 3339 date and time. */
  readonly productCreatedTs?: string
}
