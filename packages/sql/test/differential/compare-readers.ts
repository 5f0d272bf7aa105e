import { isMeshError } from '@mesh/core'
import { parseStatement, type Statement } from '@mesh/sql'
import { loadPolyglot } from '../../bench/rival/polyglot.ts'
import { loadRust } from '../../bench/rival/rust.ts'
import { readSuite } from '../suite/read-suite.ts'
import { type FoundNames, namesOfOurs, namesOfPolyglot, namesOfRust } from './names-in.ts'

/** A name that one parser finds in a query and the other does not. */
export interface Difference {
  readonly reader: string
  /** Who finds it. */
  readonly side: 'ours' | 'theirs'
  readonly what: keyof FoundNames
  readonly name: string
  /** Where the query stands in the suite, and the query. */
  readonly place: string
  readonly sql: string
}

/** How many queries were read by both, and how the names in them differ. */
export interface Comparison {
  readonly compared: number
  readonly differences: readonly Difference[]
}

/** Compares the tables and columns that are found in every query of the suite that another parser reads too. */
export async function compareReaders(): Promise<Comparison> {
  const readers = [
    { reader: await loadPolyglot(), names: namesOfPolyglot },
    { reader: await loadRust(), names: namesOfRust },
  ]
  const differences: Difference[] = []
  let compared = 0
  for (const { name: page, cases } of readSuite())
    for (const { sql, line, refused } of cases) {
      const tree = refused ? undefined : queryOf(sql)
      if (tree === undefined) continue
      for (const { reader, names } of readers) {
        if (reader.classify(sql) !== 'tree') continue
        compared += 1
        const ours = namesOfOurs(tree)
        const theirs = names(reader.read(sql))
        for (const what of ['tables', 'columns'] as const) {
          const found = {
            reader: reader.name,
            what,
            place: `${page}:${line}`,
            sql: sql.replaceAll(/\s+/g, ' '),
          }
          for (const name of without(ours[what], theirs[what]))
            differences.push({ ...found, side: 'ours', name })
          for (const name of without(theirs[what], ours[what]))
            differences.push({ ...found, side: 'theirs', name })
        }
      }
    }
  return { compared, differences }
}

const without = (names: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] =>
  [...names].filter((each) => !others.has(each))

function queryOf(sql: string): Statement | undefined {
  try {
    const tree = parseStatement(sql)
    return tree.kind === 'query' ? tree : undefined
  } catch (error) {
    if (!isMeshError(error)) throw error
    return undefined
  }
}
