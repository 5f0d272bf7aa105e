import type { SqlDialect } from '@mesh/core'
import { atTextTag, endOfTag } from '../token/scan-template.ts'

/** A text with templates in it as a literal: what stands in their braces stays as it is. */
export function spellTemplate(value: string, dialect: SqlDialect): string {
  const parts: string[] = []
  const plain = (from: number, to: number) => parts.push(dialect.literal(value.slice(from, to)).slice(1, -1))
  let done = 0
  for (let at = value.indexOf('{'); at !== -1; at = value.indexOf('{', at)) {
    if (atTextTag(value, at)) {
      plain(done, at)
      done = endOfTag(value, at)
      parts.push(value.slice(at, done))
      at = done
    } else at += 1
  }
  plain(done, value.length)
  return `'${parts.join('')}'`
}
