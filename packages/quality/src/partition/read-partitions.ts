import type { QualifiedName } from '@mesh/core'
import type { Check } from '../check/check.ts'
import { invalidPartitions } from '../errors.ts'
import type { CheckPlan } from '../plan/check-plan.ts'
import { planWith } from '../plan/plan-checks.ts'
import type { PlanContext } from '../plan/plan-context.ts'
import type { Reading, Readings } from '../run/read-step.ts'
import { tableKey } from '../source/table-key.ts'
import { isSameValue } from './is-same-value.ts'
import type { PartitionedTable } from './partition-options.ts'
import { type PartitionRows, partitionRows, remainingRows } from './partition-rows.ts'

/** Reads the steps of a plan. */
export type ReadPlan = (plan: CheckPlan, context: PlanContext) => Promise<Readings>

/** What the parts of one table are read with. */
export interface PartitionReader {
  readonly checks: readonly Check[]
  readonly context: PlanContext
  readonly name: QualifiedName
  readonly table: PartitionedTable
  readonly read: ReadPlan
  /** Filled with what cannot be read, by the key of the measurement. */
  readonly failures: Map<string, Reading>
}

/** Values by the keys of measurements of the whole table. */
type Values = Readonly<Record<string, unknown>>

/** What is wanted of some parts of a table: those that a column tells apart in one statement, files one after the other. */
export async function readPartitions(
  reader: PartitionReader,
  ids: readonly string[],
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Values>> {
  const { table, context } = reader
  if (table.kind === 'files') {
    const files: [string, Values][] = []
    for (const id of ids) files.push([id, await readFile(reader, id, wanted)])
    return new Map(files)
  }
  const found = await readWith(reader, withRows(context, partitionRows(table, ids), ids.length), wanted)
  const values = new Map(ids.map((id): [string, Record<string, unknown>] => [id, {}]))
  for (const [key, reading] of found) {
    if (reading.kind !== 'segments') continue
    for (const each of values.values()) each[key] = undefined
    for (const { group, value } of reading.values.values()) {
      const id = ids.find((each) => isSameValue(each, group[0]))
      const each = id === undefined ? undefined : values.get(id)
      // Never left out in silence: its rows would be missing from the whole.
      if (each === undefined)
        throw invalidPartitions(`The column has a value that is spelled otherwise in the list of parts.`)
      each[key] = value
    }
  }
  return values
}

/** What is wanted of the rows that belong to no part. */
export async function readRemaining(reader: PartitionReader, wanted: ReadonlySet<string>): Promise<Values> {
  const { table, context } = reader
  if (table.kind === 'files') return {}
  return valuesOf(await readWith(reader, withRows(context, remainingRows(table)), wanted))
}

const withRows = (context: PlanContext, partition: PartitionRows, segmentLimit = 1): PlanContext => ({
  ...context,
  partition,
  segmentLimit,
})

async function readFile(reader: PartitionReader, path: string, wanted: ReadonlySet<string>): Promise<Values> {
  const { context, name } = reader
  const { tables } = context
  const file = tables.spellFiles(name, [path])
  if (file === undefined) throw invalidPartitions('The option `tables` does not say that the table is files.')
  const spell = (table: QualifiedName) => (tableKey(table) === tableKey(name) ? file : tables.spell(table))
  return valuesOf(await readWith(reader, { ...context, tables: { ...tables, spell } }, wanted))
}

const valuesOf = (readings: Readings): Values =>
  Object.fromEntries(
    [...readings].flatMap(([key, reading]) => (reading.kind === 'value' ? [[key, reading.value]] : [])),
  )

/** Readings in another context, by the keys that they have in the whole table. */
async function readWith(
  { checks, context, read, failures }: PartitionReader,
  other: PlanContext,
  wanted: ReadonlySet<string>,
): Promise<Readings> {
  const whole = planWith(checks, context).checks.filter(
    (planned) => planned.kind === 'measured' && Object.values(planned.needs).some((key) => wanted.has(key)),
  )
  const plan = planWith(
    whole.map(({ check }) => check),
    other,
  )
  const found = await read(plan, other)
  const readings = new Map<string, Reading>()
  for (const [index, planned] of plan.checks.entries()) {
    const original = whole[index]
    if (original?.kind !== 'measured') continue
    for (const [part, key] of Object.entries(original.needs)) {
      if (!wanted.has(key)) continue
      const reading: Reading | undefined =
        planned.kind === 'refused'
          ? { kind: 'failed', error: planned.error, ms: 0 }
          : found.get(planned.needs[part] ?? '')
      if (reading?.kind === 'failed') failures.set(key, reading)
      else if (reading !== undefined) readings.set(key, reading)
    }
  }
  return readings
}
