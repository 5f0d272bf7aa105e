import type { MeshError } from '@mesh/core'
import type { CheckFailure } from './check-result.ts'

/** An error as plain data. */
export const failureOf = ({ code, message, why, hint, where }: MeshError): CheckFailure => ({
  code,
  message,
  ...(why !== undefined && { why }),
  ...(hint !== undefined && { hint }),
  ...(where !== undefined && { where }),
})
