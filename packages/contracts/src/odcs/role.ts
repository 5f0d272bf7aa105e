import type { CustomProperty } from './custom-property.ts'

/** A role that gives access to the data. */
export interface Role {
  readonly role: string
  readonly id?: string
  readonly description?: string
  readonly access?: string
  readonly firstLevelApprovers?: string
  readonly secondLevelApprovers?: string
  readonly customProperties?: readonly CustomProperty[]
}
