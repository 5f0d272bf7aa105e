import type { AuthoritativeDefinition } from './authoritative-definition.ts'
import type { CustomProperty } from './custom-property.ts'

/** One allowed value of a property. */
export interface EnumValue {
  readonly value: string | number | boolean | null
  readonly label?: string
  readonly id?: string
  readonly description?: string
  readonly tags?: readonly string[]
  readonly authoritativeDefinitions?: readonly AuthoritativeDefinition[]
  readonly customProperties?: readonly CustomProperty[]
}
