import { isScalar } from 'yaml'

/** The name that a key of a map stands for. */
export function keyName(key: unknown): string {
  if (!isScalar(key)) return String(key)
  return key.value === null ? '' : String(key.value)
}
