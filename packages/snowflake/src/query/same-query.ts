import { hashJson, isMeshError } from '@mesh/core'
import { fingerprintSql } from '@mesh/sql'
import { scanWords } from './scan-words.ts'

/**
 * Whether two queries mean the same by their trees; where the parser cannot read one of them, by their words. Layout,
 * comments and the case of bare words never matter.
 */
export function sameQuery(left: string, right: string): boolean {
  const trees = [treeFingerprint(left), treeFingerprint(right)]
  if (trees.every((each) => each !== undefined)) return trees[0] === trees[1]
  return wordFingerprint(left) === wordFingerprint(right)
}

function treeFingerprint(query: string): string | undefined {
  try {
    return fingerprintSql(query)
  } catch (error) {
    if (isMeshError(error)) return undefined
    throw error
  }
}

const wordFingerprint = (query: string): string =>
  hashJson(scanWords(query.trim().replace(/;\s*$/, '')).map(({ text }) => text))
