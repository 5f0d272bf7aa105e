import type { Diagnostic } from '@mesh/core'
import type { Contract } from '../odcs/contract.ts'
import type { LintOptions } from './lint-options.ts'
import { lintRules } from './lint-rules.ts'
import { runRules } from './run-rules.ts'

/**
 * What is wrong with a contract although the standard's structure allows it, in the order of the rules. A custom property
 * `lint-ignore` of the vendor `mesh` with the value `{ code, reason, until? }` suppresses findings at its element.
 *
 * @example
 * const { contract, locate } = checkContract(text, { file: 'flights.odcs.yaml' })
 * if (contract) for (const finding of lintContract(contract, { locate })) console.error(formatDiagnostic(finding))
 */
export function lintContract(contract: Contract, options: LintOptions = {}): readonly Diagnostic[] {
  return runRules(contract, lintRules, 'CONTRACT', options)
}
