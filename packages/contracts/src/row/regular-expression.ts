import { invalidPattern } from '../errors.ts'

/** The regular expression of a pattern. @throws CONTRACT.INVALID_PATTERN when it is none. */
export function regularExpression(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'u')
  } catch (cause) {
    throw invalidPattern(pattern, cause)
  }
}
