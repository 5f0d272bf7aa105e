import type { Diagnostic, Location } from '@mesh/core'
import type { Contract } from '../odcs/contract.ts'
import { lintRules } from './lint-rules.ts'

/** How a contract is linted. */
export interface LintOptions {
  /** The place of a JSON pointer in a file, as {@link checkContract} gives it. @defaultValue the pointer alone */
  readonly locate?: (pointer: string) => Location
}

/**
 * What is wrong with a contract although the standard's structure allows it, in the order of the rules.
 *
 * @example
 * const { contract, locate } = checkContract(text, { file: 'flights.odcs.yaml' })
 * if (contract) for (const finding of lintContract(contract, { locate })) console.error(formatDiagnostic(finding))
 */
export function lintContract(contract: Contract, options: LintOptions = {}): readonly Diagnostic[] {
  const { locate = (pointer): Location => ({ pointer }) } = options
  return lintRules.flatMap(({ code, severity, check }) =>
    check(contract).map(({ pointer, message, hint }) => ({
      code,
      severity,
      message,
      where: locate(pointer),
      hint,
    })),
  )
}
