import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { partitionStoreFailed } from '../errors.ts'
import type { PartitionState } from './partition-state.ts'
import type { PartitionStore } from './partition-store.ts'

/**
 * Keeps the states of partitions in a folder, a file a table, each written as a whole: a run that is killed leaves the file
 * before it.
 *
 * @throws QUALITY.PARTITION_STORE_FAILED when the folder or a file of it cannot be read or written.
 */
export function createFilePartitionStore(folder: string): PartitionStore {
  const fileOf = (table: string) =>
    join(folder, `${createHash('sha256').update(table).digest('hex').slice(0, 24)}.json`)
  return {
    read: async (table) => {
      const file = fileOf(table)
      const text = await readFile(file, 'utf8').catch((error: unknown) => {
        if (isMissing(error)) return undefined
        throw partitionStoreFailed(file, String(error))
      })
      return text === undefined ? [] : parseStates(text, file)
    },
    write: async (table, states) => {
      const file = fileOf(table)
      const half = `${file}.${randomUUID()}.part`
      try {
        await mkdir(folder, { recursive: true })
        await writeFile(half, renderStates(table, states))
        await rename(half, file)
      } catch (error) {
        throw partitionStoreFailed(file, String(error))
      }
    },
  }
}

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'

const version = 1

/** Keys are long and the same for every partition, so they stand once. */
function renderStates(table: string, states: readonly PartitionState[]): string {
  const keys = [...new Set(states.flatMap(({ values }) => Object.keys(values)))]
  const partitions = states.map((state) => [
    state.partition,
    state.version,
    keys.map((key) => {
      if (!(key in state.values)) return null
      const value = state.values[key]
      return value === undefined ? [] : [encode(value)]
    }),
  ])
  return `${JSON.stringify({ kind: 'meshPartitions', version, table, keys, partitions })}\n`
}

function parseStates(text: string, file: string): readonly PartitionState[] {
  try {
    const { kind, keys, partitions, ...rest } = JSON.parse(text) as StoredPartitions
    if (kind !== 'meshPartitions' || rest.version !== version)
      throw partitionStoreFailed(file, 'It is not a file of this version.')
    return partitions.map(([partition, of, cells]) => ({
      partition,
      version: of,
      values: Object.fromEntries(
        cells.flatMap((cell, index) => (cell === null ? [] : [[keys[index] ?? '', decode(cell[0])]])),
      ),
    }))
  } catch (error) {
    throw partitionStoreFailed(file, String(error))
  }
}

interface StoredPartitions {
  readonly kind: string
  readonly version: number
  readonly keys: readonly string[]
  readonly partitions: readonly (readonly [string, string, readonly (readonly unknown[] | null)[]])[]
}

// JSON has no bigint and no NaN.
const encode = (value: unknown): unknown => {
  if (typeof value === 'bigint') return { bigint: String(value) }
  return typeof value === 'number' && !Number.isFinite(value) ? { number: String(value) } : value
}

function decode(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if ('bigint' in value) return BigInt(String(value.bigint))
  return 'number' in value ? Number(value.number) : value
}
