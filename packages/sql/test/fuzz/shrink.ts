import { checkStatement } from './check-statement.ts'
import { piecesOf } from './mutate.ts'

/** The smallest statement, by leaving pieces out, that fails in the same way. */
export function shrink(sql: string, failure: string): string {
  let pieces = [...piecesOf(sql)]
  if (checkStatement(pieces.join('')).failure !== failure) return sql
  for (let size = Math.ceil(pieces.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let at = 0; at < pieces.length; ) {
      const fewer = pieces.toSpliced(at, size)
      if (checkStatement(fewer.join('')).failure === failure) pieces = fewer
      else at += size
    }
  return pieces.join('').trim()
}
