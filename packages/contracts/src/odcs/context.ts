import type { AuthoritativeDefinition } from './authoritative-definition.ts'
import type { CustomProperty } from './custom-property.ts'

/** What a reader, human or machine, should know before using the data. */
export interface Context {
  readonly instructions?: string
  readonly verifiedStatements?: readonly VerifiedStatement[]
  readonly constraints?: readonly ContextConstraint[]
}

/** A question about the data and its checked answer. */
export interface VerifiedStatement extends ContextNotes {
  readonly question: string
  readonly answer?: string
}

/** A limit on the use of the data, in words. */
export interface ContextConstraint extends ContextNotes {
  readonly constraint: string
}

interface ContextNotes {
  readonly id?: string
  readonly authoritativeDefinitions?: readonly AuthoritativeDefinition[]
  readonly tags?: readonly string[]
  readonly customProperties?: readonly CustomProperty[]
}
