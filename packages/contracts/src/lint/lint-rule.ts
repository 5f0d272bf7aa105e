import type { Severity } from '@mesh/core'
import type { Contract } from '../odcs/contract.ts'

/** What a rule of lint found. */
export interface LintFinding {
  readonly pointer: string
  readonly message: string
  readonly hint: string
}

/** Something that the structure of the standard allows and that is wrong all the same. */
export interface LintRule<Document = Contract> {
  readonly code: string
  readonly severity: Severity
  /** Whether the rule is a matter of taste and speaks only where a severity is set for it. */
  readonly isOptIn?: true
  readonly check: (document: Document) => readonly LintFinding[]
}
