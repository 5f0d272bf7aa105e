/** Whether a pattern of Python is one of ECMA-262, too: only such a one can be a pattern of a contract. */
export function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp
  } catch {
    return false
  }
}
