import { stat } from 'node:fs/promises'
import type { DataFiles } from '@mesh/core'
import type { PartitionedTable } from './partition-options.ts'

/**
 * Each file of a table as a part of it; a file that does not exist is one that cannot be read when it is measured.
 *
 * @example
 * const orders = dataFile(paths)
 * await runChecks(client, checks, {
 *   tables: { orders },
 *   partitions: { store, tables: { orders: await partitionFiles(orders) } },
 * })
 */
export async function partitionFiles({ paths }: DataFiles): Promise<PartitionedTable> {
  const files = await Promise.all(paths.map(async (path) => ({ path, version: await versionOf(path) })))
  return { kind: 'files', files }
}

async function versionOf(path: string): Promise<string> {
  const found = await stat(path, { bigint: true }).catch(() => undefined)
  return found === undefined ? 'missing' : `${found.size}-${found.mtimeNs}`
}
