import { hashJson } from '@mesh/core'
import { scanWords } from './scan-words.ts'

/** Equal for queries that differ only in white space, comments and the case of bare words. */
export const queryFingerprint = (query: string): string =>
  hashJson(scanWords(query.trim().replace(/;\s*$/, '')).map(({ text }) => text))
