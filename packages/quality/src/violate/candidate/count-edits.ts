import type { Contract } from '@mesh/contracts'
import { isMeshError } from '@mesh/core'
import { generateRows } from '../../generate/generate-rows.ts'
import { countsToBreak } from '../counts-to-break.ts'
import type { Edit } from '../edit.ts'
import { pickRows } from '../pick-rows.ts'
import type { ViolationContext } from '../violation-context.ts'

/** Rows too few, or too many. */
export function* countEdits(context: ViolationContext): Iterable<readonly Edit[]> {
  const { check, rows, table } = context
  if (check.metric.kind !== 'rowCount') return
  const { up, down } = countsToBreak(context)
  const fewer = function* (): Iterable<readonly Edit[]> {
    if (down === undefined) return
    for (const start of pickRows(rows.length - down + 1, 12).toReversed())
      yield Array.from({ length: down }, (_, index) => ({
        kind: 'remove',
        table: table.name,
        row: start + index,
      }))
  }
  if (down !== undefined && down <= (up ?? Number.POSITIVE_INFINITY)) yield* fewer()
  if (up !== undefined) yield* more(context, up)
  yield* fewer()
}

/** Rows that the contract would allow if there were not too many: other seeds, until no key repeats. */
function* more(context: ViolationContext, count: number): Iterable<readonly Edit[]> {
  const { frame, table, data, options } = context
  const contract = withoutRules(frame.contract)
  const given = Object.entries(data)
    .filter(([name]) => name !== table.name)
    .map(([name, rows]) => ({ contract: contract.id, table: name, rows }))
  for (let seed = 1; seed <= 5; seed += 1) {
    const made = attempt(() =>
      generateRows(contract, { ...options, given, seed: 1_000 + seed, rows: { [table.name]: count } }),
    )
    const added = made?.[table.name]
    if (added === undefined) return
    yield added.map((values) => ({ kind: 'add', table: table.name, values }))
  }
}

const withoutRules = (contract: Contract): Contract => ({
  ...contract,
  schema: (contract.schema ?? []).map(({ quality = [], ...table }) => ({
    ...table,
    quality: quality.filter((rule) => !('metric' in rule && rule.metric === 'rowCount')),
  })),
})

function attempt(make: () => Readonly<Record<string, Readonly<Record<string, unknown>>[]>>) {
  try {
    return make()
  } catch (error) {
    if (!isMeshError(error)) throw error
    return undefined
  }
}
