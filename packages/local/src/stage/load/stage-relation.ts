import type { FormatOptions } from '../../catalog/object/stage.ts'
import type { Execution } from '../../engine/execution.ts'
import { runInDuckDb } from '../../engine/run-in-duckdb.ts'
import { abortedLoad } from '../../errors/load-failures.ts'
import { quoted, textType } from '../../translate/emitted.ts'
import { storageType } from '../../translate/storage-type.ts'
import type { ReadRelation } from '../../translate/translation.ts'
import type { StagedFile } from '../staged-files.ts'
import { metadataColumns, metadataOf } from './file-metadata.ts'
import type { FileRows, RecordFlaw } from './file-rows.ts'
import { withFileRows } from './with-file-rows.ts'

/**
 * The rows of staged files as a table that a query can read until the next statement: `$1`, `$2`, … and the metadata columns.
 *
 * @throws SQL.CONSTRAINT for a record that cannot be read.
 */
export async function stageRelation(
  execution: Execution,
  files: readonly StagedFile[],
  options: FormatOptions,
  width: number,
  place: number,
): Promise<ReadRelation> {
  const isCsv = String(options.TYPE ?? 'CSV').toUpperCase() === 'CSV'
  const type = isCsv ? textType : ({ kind: 'variant' } as const)
  const cells = Array.from({ length: isCsv ? width : 1 }, (_, index) => ({ name: `$${index + 1}`, type }))
  const columns = [...cells, ...metadataColumns]
  const table = quoted(`mesh_stage_${place}`)
  await runInDuckDb(
    execution,
    `CREATE OR REPLACE TEMP TABLE ${table} (${columns.map((each) => `${quoted(each.name)} ${storageType(each.type)}`).join(', ')})`,
  )
  const request = { width: cells.length, isExact: false, byName: false }
  for (const file of files)
    await withFileRows(execution, file, options, request, async (rows) => {
      if (isCsv) await assertReadable(execution, rows, file)
      const values = [...rows.cells.map(({ sql }) => sql), ...metadataOf(execution, file, rows)]
      await runInDuckDb(execution, `INSERT INTO ${table} SELECT ${values.join(', ')} FROM ${rows.from}`)
    })
  return { kind: 'read', from: table, columns, parts: [] }
}

async function assertReadable(
  { session, signal }: Execution,
  rows: FileRows,
  { path }: StagedFile,
): Promise<void> {
  const [found] = await session.duck.run(
    `SELECT ${rows.flaw}, ${rows.line} FROM ${rows.from} WHERE ${rows.flaw} IS NOT NULL ORDER BY 2 LIMIT 1`,
    [],
    signal,
    (result) => result.getRows(),
  )
  if (found === undefined) return
  const { code, sqlState, message, place } = JSON.parse(String(found[0])) as RecordFlaw
  throw abortedLoad(code, sqlState, `${message}\n  File '${path}', line ${found[1]}, character ${place}`)
}
