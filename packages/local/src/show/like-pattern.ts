/** The pattern of SHOW … LIKE, which ignores case: `%` any text, `_` any character, a backslash takes them literally. */
export function likePattern(pattern: string): RegExp {
  const spelled = pattern.replace(
    /\\(.)|([%_])|([.*+?^${}()|[\]\\])/gs,
    (_, escaped?: string, wild?: string, special?: string) => {
      if (wild !== undefined) return wild === '%' ? '[^]*' : '[^]'
      const literal = escaped ?? special ?? ''
      return literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    },
  )
  return new RegExp(`^${spelled}$`, 'iu')
}
