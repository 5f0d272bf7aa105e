import type { AuthoritativeDefinition } from './authoritative-definition.ts'
import type { CustomProperty } from './custom-property.ts'

/** The people who answer for the data. */
export interface Team {
  readonly id?: string
  readonly name?: string
  readonly description?: string
  readonly members?: readonly TeamMember[]
  readonly tags?: readonly string[]
  readonly customProperties?: readonly CustomProperty[]
  readonly authoritativeDefinitions?: readonly AuthoritativeDefinition[]
}

/** One person of a {@link Team}. */
export interface TeamMember {
  readonly username: string
  readonly id?: string
  readonly name?: string
  readonly description?: string
  readonly role?: string
  /** Day of joining, `YYYY-MM-DD`. */
  readonly dateIn?: string
  /** Day of leaving, `YYYY-MM-DD`. */
  readonly dateOut?: string
  readonly replacedByUsername?: string
  readonly tags?: readonly string[]
  readonly customProperties?: readonly CustomProperty[]
  readonly authoritativeDefinitions?: readonly AuthoritativeDefinition[]
}
