/** Why a pattern of a contract cannot be checked the same way everywhere; nothing when it can. */
export function patternFlaw(pattern: string): string | undefined {
  try {
    new RegExp(pattern)
  } catch {
    return `/${pattern}/ is no regular expression.`
  }
  // Classes and escaped characters may hold what looks like a group.
  const bare = pattern.replaceAll(/\\[^1-9k]|\[(?:[^\]\\]|\\.)*\]/g, '')
  return /\(\?<?[=!]|\\[1-9]|\\k</.test(bare)
    ? `/${pattern}/ uses look-around or back-references, which engines do not have.`
    : undefined
}
