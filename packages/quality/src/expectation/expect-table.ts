import { formatQualifiedName } from '@mesh/core'
import { compileSql, sql } from '@mesh/sql'
import type { DataRow } from '../dataset/dataset.ts'
import { notASubject } from '../errors.ts'
import { dataFile } from '../source/data-file.ts'
import { type RowSource, spellSource } from '../source/row-source.ts'
import { diffRows, type TableMatchOptions } from '../table-diff/diff-rows.ts'
import { renderTableDiff } from '../table-diff/render-table-diff.ts'
import { loadEngine } from './load-engine.ts'
import { isTableSubject, type Subject, type TableSubject } from './subject.ts'
import type { Verdict } from './verdict.ts'
import { whenReady } from './when-ready.ts'

/** Whether a subject has the expected rows, by key or as wholes, in any order. */
export const expectTable = (
  subject: Subject,
  expected: readonly DataRow[],
  options: TableMatchOptions = {},
): Verdict | Promise<Verdict> =>
  whenReady(rowsOf(subject), (rows) => {
    const diff = diffRows(rows, expected, options)
    const pass = diff.missing.length + diff.extra.length + diff.changed.length === 0
    return {
      pass,
      message: () => (pass ? `Expected other rows, and all ${expected.length} match` : renderTableDiff(diff)),
    }
  })

function rowsOf(subject: Subject): readonly DataRow[] | Promise<readonly DataRow[]> {
  if (Array.isArray(subject)) return subject
  if (typeof subject === 'string') return readFile(subject)
  if (isTableSubject(subject)) return readTable(subject)
  throw notASubject('rows of several tables', 'Give the rows of one table.')
}

async function readFile(path: string): Promise<readonly DataRow[]> {
  const client = await loadEngine()
  try {
    return await readRows(client, dataFile(path))
  } finally {
    await client.close()
  }
}

const readTable = ({ client, table }: TableSubject): Promise<readonly DataRow[]> => {
  if (table === undefined) throw notASubject('a client without a table', 'Give { client, table }.')
  return readRows(client, typeof table === 'string' ? table : formatQualifiedName(table))
}

async function readRows(client: TableSubject['client'], source: RowSource): Promise<readonly DataRow[]> {
  const from = spellSource(source, client.dialect)
  const { rows } = await client.query(compileSql(sql`SELECT * FROM ${from}`, client.dialect))
  return rows
}
