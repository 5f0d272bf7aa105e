import type { AuthoritativeDefinition } from './authoritative-definition.ts'
import type { CustomProperty } from './custom-property.ts'

/** Why the data exists and how to use it. The standard leaves the object open. */
export interface Description {
  readonly purpose?: string
  readonly usage?: string
  readonly limitations?: string
  readonly authoritativeDefinitions?: readonly AuthoritativeDefinition[]
  readonly customProperties?: readonly CustomProperty[]
}
