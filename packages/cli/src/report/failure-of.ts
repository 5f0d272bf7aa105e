import { type Diagnostic, isMeshError } from '@mesh/core'

/** A failure that one of many files has, as a finding; what is no failure of ours is thrown on. */
export function failureOf(error: unknown, file: string): Diagnostic {
  if (!isMeshError(error)) throw error
  const { code, message, why, hint, where } = error
  return {
    code,
    severity: 'error',
    message: why === undefined ? message : `${message}. ${why}`,
    where: { ...where, file },
    ...(hint !== undefined && { hint }),
  }
}
