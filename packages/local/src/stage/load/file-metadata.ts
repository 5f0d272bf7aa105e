import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Execution } from '../../engine/execution.ts'
import { countType, textLiteral, textType, timestampType } from '../../translate/emitted.ts'
import type { StagedFile } from '../staged-files.ts'
import type { FileRows } from './file-rows.ts'

/** What is known of every row of a staged file. Source: https://docs.snowflake.com/en/user-guide/querying-metadata */
export const metadataColumns = [
  { name: 'METADATA$FILENAME', type: textType },
  { name: 'METADATA$FILE_ROW_NUMBER', type: countType },
  { name: 'METADATA$FILE_CONTENT_KEY', type: textType },
  { name: 'METADATA$FILE_LAST_MODIFIED', type: timestampType },
  { name: 'METADATA$START_SCAN_TIME', type: { kind: 'timestamp', zone: 'ltz' } },
] as const

/** The same of one file, in DuckDB's SQL over its rows. */
export function metadataOf(
  { state }: Execution,
  { file, modifiedMs, path }: StagedFile,
  { number }: FileRows,
): readonly string[] {
  const key = createHash('md5').update(readFileSync(file)).digest('hex')
  return [
    textLiteral(path),
    number,
    textLiteral(key),
    `make_timestamp(${Math.floor(modifiedMs)} * 1000)`,
    `to_timestamp(${state.clock.now()} / 1000.0)`,
  ]
}
