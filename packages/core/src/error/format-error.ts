import { formatLocation } from '../diagnostic/format-diagnostic.ts'
import type { MeshError } from './mesh-error.ts'

/** A failure as plain text for a person: what, where, why, what to do. No stack trace. */
export function formatError(error: MeshError): string {
  const lines = [`${error.code}: ${error.message}`]
  if (error.where !== undefined) lines.push(`  at ${formatLocation(error.where)}`)
  if (error.why !== undefined) lines.push(`  ${error.why}`)
  if (error.hint !== undefined) lines.push(`  → ${error.hint}`)
  return lines.join('\n')
}
