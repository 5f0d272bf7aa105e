import { formatIdentifier, isMeshError, parseIdentifier, type QualifiedName } from '@mesh/core'
import { scanWords } from './scan-words.ts'

/**
 * Every dotted name in a query, with the parts that are missing taken from where the query lives: a superset of the
 * relations that it reads, good enough to put their creation first.
 */
export function queryNames(query: string, home: QualifiedName): ReadonlySet<string> {
  const words = scanWords(query)
  const names = new Set<string>()
  for (let at = 0; at < words.length; at += 1) {
    const parts: string[] = []
    for (let part = exactName(words[at]?.text); part !== undefined; part = exactName(words[at]?.text)) {
      parts.push(part)
      if (words[at + 1]?.text !== '.') break
      at += 2
    }
    const [name, schema = home.schema, database = home.database] = parts.reverse()
    if (name !== undefined && parts.length <= 3)
      names.add(
        [database, schema, name]
          .flatMap((each) => (each === undefined ? [] : [formatIdentifier(each)]))
          .join('.'),
      )
  }
  return names
}

function exactName(text: string | undefined): string | undefined {
  if (text === undefined || !/^["\p{L}_]/u.test(text)) return undefined
  try {
    return parseIdentifier(text)
  } catch (error) {
    if (isMeshError(error, 'CORE.INVALID_IDENTIFIER')) return undefined
    throw error
  }
}
