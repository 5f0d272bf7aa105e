import type { Severity } from '@mesh/core'
import type { Contract } from '../odcs/contract.ts'

/** What a rule of lint found. */
export interface LintFinding {
  readonly pointer: string
  readonly message: string
  readonly hint: string
}

/** Something that the structure of the standard allows and that is wrong all the same. */
export interface LintRule {
  readonly code: string
  readonly severity: Severity
  readonly check: (contract: Contract) => readonly LintFinding[]
}
