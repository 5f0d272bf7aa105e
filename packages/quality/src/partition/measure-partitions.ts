import { formatQualifiedName, isMeshError, parseQualifiedName, type QualifiedName } from '@mesh/core'
import type { Check } from '../check/check.ts'
import type { PlanContext } from '../plan/plan-context.ts'
import type { Reading, Readings } from '../run/read-step.ts'
import { tableKey } from '../source/table-key.ts'
import { listPartitions } from './list-partitions.ts'
import { mergeValues } from './merge-values.ts'
import { mergesOf } from './merges-of.ts'
import type { Partition } from './partition.ts'
import type { PartitionedTable, PartitionOptions } from './partition-options.ts'
import type { PartitionState } from './partition-state.ts'
import { type PartitionReader, type ReadPlan, readPartitions, readRemaining } from './read-partitions.ts'

/**
 * Measures the new and changed parts of tables and puts their states together with those that are known: readings for all
 * metrics whose parts can be merged. The others are left to be measured whole.
 */
export async function measurePartitions(
  checks: readonly Check[],
  context: PlanContext,
  { store, tables }: PartitionOptions,
  read: ReadPlan,
): Promise<Readings> {
  const all = Object.entries(tables).map(async ([written, table]) => {
    const name = parseQualifiedName(written)
    const own = checks.filter((check) => tableKey(check.table) === tableKey(name))
    return [...(await measureTable(own, name, table, context, store, read))]
  })
  return new Map((await Promise.all(all)).flat())
}

async function measureTable(
  checks: readonly Check[],
  name: QualifiedName,
  table: PartitionedTable,
  context: PlanContext,
  store: PartitionOptions['store'],
  read: ReadPlan,
): Promise<Readings> {
  const merges = mergesOf(checks, context, table)
  if (merges.size === 0) return new Map()
  const keys = [...merges.keys()]
  const failures = new Map<string, Reading>()
  const reader: PartitionReader = { checks, context, name, table, read, failures }
  const id = formatQualifiedName(name)
  try {
    const known = new Map((await store.read(id)).map((state) => [state.partition, state]))
    const states = await renew(listPartitions(table), known, keys, reader)
    await store.write(id, table.kind === 'files' ? states : keepOthers(known, states))
    const remaining = await readRemaining(reader, new Set(keys))
    return new Map(
      [...merges].flatMap(([key, merge]): [string, Reading][] => {
        const failure = failures.get(key)
        if (failure !== undefined) return [[key, failure]]
        const value = mergeValues([...states.map(({ values }) => values[key]), remaining[key]], merge)
        return value === undefined ? [] : [[key, { kind: 'value', value, ms: 0 }]]
      }),
    )
  } catch (error) {
    if (!isMeshError(error) || error.code === 'SQL.CANCELLED') throw error
    return new Map(keys.map((key) => [key, { kind: 'failed', error, ms: 0 }]))
  }
}

/** Measures what is not known of each partition; partitions that lack the same are measured together. */
async function renew(
  partitions: readonly Partition[],
  known: ReadonlyMap<string, PartitionState>,
  keys: readonly string[],
  reader: PartitionReader,
): Promise<readonly PartitionState[]> {
  const kept = partitions.map(({ id, version, again }): PartitionState => {
    const state = known.get(id)
    const isCurrent = state !== undefined && !again && state.version === version
    return { partition: id, version, values: isCurrent ? state.values : {} }
  })
  const batches = Map.groupBy(kept, ({ values }) => JSON.stringify(keys.filter((key) => !(key in values))))
  const measured = new Map<string, Readonly<Record<string, unknown>>>()
  for (const [lacking, states] of batches) {
    const wanted = new Set(JSON.parse(lacking) as readonly string[])
    if (wanted.size === 0) continue
    const ids = states.map(({ partition }) => partition)
    for (const [id, values] of await readPartitions(reader, ids, wanted)) measured.set(id, values)
  }
  return kept.map((state) => ({ ...state, values: { ...state.values, ...measured.get(state.partition) } }))
}

/** States of partitions that this run does not speak of stay. */
function keepOthers(
  known: ReadonlyMap<string, PartitionState>,
  states: readonly PartitionState[],
): readonly PartitionState[] {
  const spoken = new Set(states.map(({ partition }) => partition))
  return [...[...known.values()].filter(({ partition }) => !spoken.has(partition)), ...states]
}
