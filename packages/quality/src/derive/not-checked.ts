import type { Diagnostic, Severity } from '@mesh/core'

/** Why a promise of a contract is not checked. */
const notCheckedCodes = [
  'QUALITY.PROSE',
  'QUALITY.ENGINE_UNSUPPORTED',
  'QUALITY.RULE_INVALID',
  'QUALITY.RULE_UNSUPPORTED',
  'QUALITY.NESTED_UNSUPPORTED',
  'QUALITY.REFERENCE_UNRESOLVED',
  'QUALITY.SERVICE_LEVEL_UNSUPPORTED',
] as const

/** One of {@link notCheckedCodes}. */
export type NotCheckedCode = (typeof notCheckedCodes)[number]

/** A finding: the contract promises something that no check covers. */
export const notChecked = (
  code: NotCheckedCode,
  severity: Severity,
  pointer: string,
  message: string,
  hint?: string,
): Diagnostic => ({
  code,
  severity,
  message,
  where: { pointer },
  ...(hint !== undefined && { hint }),
})
