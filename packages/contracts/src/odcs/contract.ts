import type { AuthoritativeDefinition } from './authoritative-definition.ts'
import type { Context } from './context.ts'
import type { CustomProperty } from './custom-property.ts'
import type { Description } from './description.ts'
import type { Price } from './price.ts'
import type { Role } from './role.ts'
import type { SchemaObject } from './schema.ts'
import type { Server } from './server.ts'
import type { ServiceLevel } from './service-level.ts'
import type { SupportChannel } from './support.ts'
import type { Team, TeamMember } from './team.ts'

/** The versions of ODCS that are read. Newest first. */
export const contractApiVersions = ['v3.2.0', 'v3.1.0', 'v3.0.2', 'v3.0.1', 'v3.0.0'] as const

/** One of {@link contractApiVersions}. */
export type ContractApiVersion = (typeof contractApiVersions)[number]

/**
 * A data contract: an ODCS v3.2.0 document with the standard's own field names.
 * Source: https://github.com/bitol-io/open-data-contract-standard
 */
export interface Contract {
  readonly apiVersion: ContractApiVersion
  readonly kind: 'DataContract'
  readonly id: string
  readonly version: string
  readonly name?: string
  /** Open; the standard names `proposed`, `draft`, `active`, `deprecated`, `retired`. */
  readonly status?: string
  readonly tenant?: string
  readonly domain?: string
  /** @deprecated Since ODCS v3.1.0; a data product names its contracts. */
  readonly dataProduct?: string
  readonly description?: Description
  readonly context?: Context | string
  readonly tags?: readonly string[]
  readonly servers?: readonly Server[]
  readonly schema?: readonly SchemaObject[]
  readonly support?: readonly SupportChannel[]
  readonly price?: Price
  readonly team?: Team | readonly TeamMember[]
  readonly roles?: readonly Role[]
  /** @deprecated Since ODCS v3.1.0. */
  readonly slaDefaultElement?: string
  readonly slaProperties?: readonly ServiceLevel[]
  readonly authoritativeDefinitions?: readonly AuthoritativeDefinition[]
  readonly customProperties?: readonly CustomProperty[]
  /** RFC 3339 date and time. */
  readonly contractCreatedTs?: string
}
