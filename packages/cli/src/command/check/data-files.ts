import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { type DataFiles, formatQualifiedName, parseQualifiedName, type QualifiedName } from '@mesh/core'
import { dataFile } from '@mesh/quality'
import { walkFiles } from '../../definition/walk-files.ts'
import { unknownTable, unmatchedData } from '../../errors.ts'
import { assertReadable } from './assert-readable.ts'

/** Names of files that hold rows. */
export const rowFile = /\.(?:parquet|csv|tsv|json|ndjson|jsonl)(?:\.gz)?$/i

/**
 * Which files hold the rows of which tables. `TABLE=path` says so; otherwise a file is called as its table is
 * (`orders.parquet`, or `orders/2024.parquet` and others in a folder of that name), or there is one table only.
 *
 * @throws CLI.UNREADABLE_FILE, CLI.UNKNOWN_TABLE, CLI.UNMATCHED_DATA
 */
export async function findDataFiles(
  given: readonly string[],
  tables: readonly QualifiedName[],
  cwd: string,
): Promise<Readonly<Record<string, DataFiles>>> {
  const found = new Map<string, string[]>()
  for (const each of given) {
    const named = await splitName(each, cwd)
    const explicit = named && tableCalled(named.name, tables)
    const path = named?.path ?? each
    for (const file of await filesOf(path, cwd)) {
      const table = explicit ?? tableOf(file, tables)
      found.set(table, [...(found.get(table) ?? []), resolve(cwd, file)])
    }
  }
  return Object.fromEntries([...found].map(([table, paths]) => [table, dataFile(paths)]))
}

/** `TABLE=path`, unless there is a file of that name. */
async function splitName(
  given: string,
  cwd: string,
): Promise<{ readonly name: string; readonly path: string } | undefined> {
  const at = given.indexOf('=')
  if (at <= 0 || (await exists(resolve(cwd, given)))) return undefined
  return { name: given.slice(0, at), path: given.slice(at + 1) }
}

async function filesOf(path: string, cwd: string): Promise<readonly string[]> {
  const files = await walkFiles([path], cwd, rowFile)
  if (files.length === 0) throw unmatchedData(path, 'There is no Parquet, CSV or JSON file in it.', [])
  for (const file of files) await assertReadable(file, cwd)
  return files
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

function tableCalled(name: string, tables: readonly QualifiedName[]): string {
  const asked = parseQualifiedName(name)
  const found = tables.find((each) => each.name.toLowerCase() === asked.name.toLowerCase())
  if (found === undefined) throw unknownTable(name, tables.map(formatQualifiedName))
  return formatQualifiedName(found)
}

/** The table that a file or one of the folders above it is called after; the only table there is, otherwise. */
function tableOf(file: string, tables: readonly QualifiedName[]): string {
  const words = file.split(/[/\\]/)
  const candidates = [basename(file).replace(/\..*$/, ''), ...words.slice(0, -1).reverse()]
  for (const word of candidates) {
    const found = tables.find((each) => each.name.toLowerCase() === word.toLowerCase())
    if (found !== undefined) return formatQualifiedName(found)
  }
  const [only, ...more] = tables
  if (only !== undefined && more.length === 0) return formatQualifiedName(only)
  throw unmatchedData(file, 'No table is called like it.', tables.map(formatQualifiedName))
}
