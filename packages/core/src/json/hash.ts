import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'

/**
 * SHA-256 of the {@link canonicalJson} of a value, 64 lower-case hex digits: equal for values that differ only in key order.
 *
 * @throws CORE.NOT_CANONICAL when the value has no canonical JSON.
 */
export function hashJson(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}
