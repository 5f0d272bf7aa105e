import type { LintFinding } from '../lint/lint-rule.ts'
import type { SetContract, SetProduct } from './contract-set.ts'
import type { SetRuleName } from './set-rule.ts'

/** What is wrong between documents, told at one of them. */
export interface SetFinding extends LintFinding {
  readonly rule: SetRuleName
  readonly document: SetContract | SetProduct
}
