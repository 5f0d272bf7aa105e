/** Appends one token to a JSON pointer (RFC 6901). */
export function pointerTo(pointer: string, token: string | number): string {
  if (typeof token === 'number') return `${pointer}/${token}`
  return /[~/]/.test(token)
    ? `${pointer}/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`
    : `${pointer}/${token}`
}

/** The tokens of a JSON pointer. */
export function pointerPath(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
}
