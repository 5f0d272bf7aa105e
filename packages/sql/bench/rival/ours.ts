import { isMeshError } from '@mesh/core'
import { parseStatement, type Statement } from '@mesh/sql'
import type { SqlReader } from './rival.ts'

/** `@mesh/sql`. */
export function loadOurs(): SqlReader {
  const read = (sql: string): Statement | undefined => {
    try {
      return parseStatement(sql)
    } catch (error) {
      if (!isMeshError(error)) throw error
      return undefined
    }
  }
  return {
    name: '@mesh/sql',
    specifier: '@mesh/sql',
    parse: (sql) => void read(sql),
    read,
    classify: (sql) => {
      const tree: { readonly kind: string } | undefined = read(sql)
      if (tree === undefined) return 'refused'
      return tree.kind === 'unknownStatement' ? 'opaque' : 'tree'
    },
  }
}
