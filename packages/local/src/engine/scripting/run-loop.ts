import type { ForEach, ForRange, Identifier, Loop, Repeat, Statement, While } from '@mesh/sql'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import type { Entry, RowVariable } from './entry.ts'
import { convert, evaluate } from './evaluate.ts'
import type { Flow } from './flow.ts'
import { findEntry, loopFrame } from './frame.ts'
import { type Result, rowAt } from './result.ts'
import { holds } from './run-branch.ts'
import { open } from './run-cursor.ts'
import { runList } from './run-list.ts'
import type { Script } from './script.ts'

/** A loop of any kind. */
type AnyLoop = Loop | While | Repeat | ForRange | ForEach

/** Runs a loop. */
export function runLoop(script: Script, loop: AnyLoop): Promise<Flow> {
  switch (loop.kind) {
    case 'loop':
      return repeat(script, loop, async () => true)
    case 'while':
      return repeat(script, loop, () => holds(script, loop.condition))
    case 'repeat':
      return repeat(script, loop, async (turn) => turn === 0 || !(await holds(script, loop.until)))
    case 'forRange':
      return runRange(script, loop)
    case 'forEach':
      return runRows(script, loop)
  }
}

interface LoopBody {
  readonly statements: readonly Statement[]
  readonly label?: Identifier
}

/** Runs the body as long as there is a next turn. */
async function repeat(
  script: Script,
  loop: LoopBody,
  goesOn: (turn: number) => Promise<boolean>,
  entryOf?: () => readonly [string, Entry],
): Promise<Flow> {
  for (let turn = 0; await goesOn(turn); turn += 1) {
    const entry = entryOf?.()
    const inner = entry === undefined ? script : { ...script, frame: loopFrame(script.frame, ...entry) }
    const flow = await script.resume(await runList(inner, loop.statements))
    if (flow === undefined) continue
    if (flow.kind !== 'break' && flow.kind !== 'continue') return flow
    const isOwn = flow.label === null || flow.label === loop.label?.name
    if (!isOwn) return flow
    if (flow.kind === 'break') return undefined
  }
  return undefined
}

/** `FOR i IN [REVERSE] from TO to`: both ends are in it, and are computed once. */
async function runRange(script: Script, loop: ForRange): Promise<Flow> {
  const from = await wholeNumber(script, loop.from)
  const to = await wholeNumber(script, loop.to)
  const count = to - from + 1n
  const next = (turn: number) => (loop.reverse ? to - BigInt(turn) : from + BigInt(turn))
  let at = 0
  return repeat(
    script,
    loop,
    async (turn) => {
      at = turn
      return BigInt(turn) < count
    },
    () => [
      loop.variable.name,
      { kind: 'variable', type: { kind: 'integer', precision: 38 }, value: next(at) },
    ],
  )
}

async function wholeNumber(script: Script, expression: ForRange['from']): Promise<bigint> {
  const value = await convert(script, await evaluate(script, expression), { kind: 'integer', precision: 38 })
  if (value === null) throw unsupportedFeature('a FOR loop with an end that is NULL')
  return BigInt(String(value))
}

/** `FOR row IN cursor`: opens what is closed, and goes on from the row that comes next. */
async function runRows(script: Script, loop: ForEach): Promise<Flow> {
  const { name } = loop.source
  const entry = findEntry(script.frame, name)
  if (entry?.kind === 'resultSet') {
    const { result } = entry
    if (result === null) throw invalidStatement(`RESULTSET '${name}' was given no result.`)
    let place = 0
    return repeatRows(script, loop, () => rowVariable(result, place++))
  }
  if (entry?.kind !== 'cursor') throw invalidStatement(`'${name}' is neither a cursor nor a RESULTSET.`)
  const isOwn = entry.result === null
  if (isOwn) await open(script, entry, name)
  const flow = await repeatRows(script, loop, () =>
    entry.result === null ? undefined : rowVariable(entry.result, entry.place++),
  )
  if (isOwn) entry.result = null
  return flow
}

function repeatRows(script: Script, loop: ForEach, nextRow: () => RowVariable | undefined): Promise<Flow> {
  let row: RowVariable | undefined
  return repeat(
    script,
    loop,
    async () => {
      row = nextRow()
      return row !== undefined
    },
    () => [loop.variable.name, row as RowVariable],
  )
}

function rowVariable(result: Result, place: number): RowVariable | undefined {
  const row = rowAt(result, place)
  if (row === undefined) return undefined
  return {
    kind: 'row',
    cells: new Map(row.map((cell, column) => [result.columns[column]?.name ?? '', cell])),
  }
}
