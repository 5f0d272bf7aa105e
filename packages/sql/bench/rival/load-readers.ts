import { loadOurs } from './ours.ts'
import { loadPeg } from './peg.ts'
import { loadPolyglot } from './polyglot.ts'
import type { SqlReader } from './rival.ts'
import { loadRust } from './rust.ts'

/** Ours first, then the parsers that npm has for Snowflake, each made ready. */
export const loadReaders = async (): Promise<readonly SqlReader[]> => [
  loadOurs(),
  await loadPolyglot(),
  await loadRust(),
  await loadPeg(),
]
