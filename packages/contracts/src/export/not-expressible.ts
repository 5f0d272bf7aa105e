import type { Diagnostic } from '@mesh/core'
import type { Loss } from './loss.ts'

/** The finding of a loss. */
export const notExpressible = ({ pointer, message, severity = 'warning' }: Loss): Diagnostic => ({
  code: 'CONTRACT.NOT_EXPRESSIBLE',
  severity,
  message,
  where: { pointer },
})
