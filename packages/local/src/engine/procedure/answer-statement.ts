import { randomUUID } from 'node:crypto'
import type { LogicalType } from '@mesh/core'
import { jsonText } from '../../duckdb/json-text.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { spellType } from '../../translate/spell-type.ts'
import type { Bind } from '../bind.ts'
import type { Execution } from '../execution.ts'
import { parse } from '../parse.ts'
import { exceptionOf } from '../scripting/exception-of.ts'
import { type Result, readResult, rowAt } from '../scripting/result.ts'
import { assertClock } from './assert-clock.ts'
import { instantCell, instantText } from './instant-cell.ts'

/** What a procedure in JavaScript asks for. */
interface Request {
  readonly sqlText?: unknown
  readonly binds?: readonly { readonly type: string; readonly value: unknown }[]
  /** What its API has in Snowflake and not here. */
  readonly refused?: string
}

/**
 * Executes a statement of a procedure in JavaScript and spells its result, or its failure, for the sandbox.
 *
 * @throws what is refused and what was cancelled: no procedure may catch that.
 */
export async function answerStatement(execution: Execution, written: string): Promise<string> {
  const { sqlText, binds = [], refused } = JSON.parse(written) as Request
  if (refused !== undefined) throw unsupportedFeature(`${refused} in JavaScript`)
  const { clock } = execution.state
  try {
    const text = String(sqlText)
    const queryId = randomUUID()
    const outcome = await execution.inside({
      statement: parse(text),
      text,
      binds: binds.map(bindOf),
      queryId,
    })
    if (outcome.kind !== 'rows') throw unsupportedFeature('PUT and GET in a procedure')
    const result = await readResult(outcome)
    return JSON.stringify({ at: clock.now(), queryId, ...spelled(execution, result) })
  } catch (error) {
    const { code, state, message } = exceptionOf(error, 0)
    return JSON.stringify({ at: clock.now(), error: { code, state, message } })
  }
}

/** A bind as the sandbox sends it, which may have been tampered with there. */
function bindOf({ type, value }: { readonly type: string; readonly value: unknown }): Bind {
  if (value === null) return { type: 'TEXT', value }
  if (type === 'TIMESTAMP_LTZ') return { type, value: instantText(value) }
  if (typeof value !== 'string') throw invalidStatement('A bind of a procedure cannot be read.')
  return { type, value }
}

function spelled(execution: Execution, result: Result) {
  const { columns, rowCount } = result
  for (const { type } of columns) assertClock(execution, type.kind)
  return {
    columns: columns.map(({ name, type, nullable }) => ({
      name,
      nullable,
      kind: kindOf(type),
      is: wordOf(type),
      type: spellType(type),
      scale: type.kind === 'number' ? (type.scale ?? 0) : 0,
    })),
    rows: Array.from({ length: rowCount }, (_, place) =>
      (rowAt(result, place) ?? []).map(({ type, value }) => (value === null ? null : cellOf(value, type))),
    ),
    changed: changesOf(result),
  }
}

/** How the sandbox reads the cells of a column. */
function kindOf({ kind }: LogicalType): string {
  if (kind === 'integer' || kind === 'number') return 'number'
  if (kind === 'string') return 'text'
  if (kind === 'boolean') return kind
  if (kind === 'date' || kind === 'timestamp') return 'instant'
  if (kind === 'binary') return 'bytes'
  return kind === 'variant' || kind === 'array' || kind === 'object' ? 'json' : 'other'
}

/** The kind of a column in the names of `isColumnNumber` and its like. */
function wordOf({ kind }: LogicalType): string {
  if (kind === 'integer') return 'Number'
  return kind === 'string' ? 'Text' : kind.charAt(0).toUpperCase() + kind.slice(1)
}

function cellOf(value: unknown, type: LogicalType): unknown {
  switch (kindOf(type)) {
    case 'boolean':
      return value
    case 'instant':
      return instantCell(String(value), type)
    case 'bytes':
      return Buffer.from(value as Uint8Array).toString('hex')
    case 'json':
      return jsonText(value)
    case 'other':
      return ''
    default:
      return String(value)
  }
}

/** Rows that a statement changed, by the names of the columns that tell it. */
function changesOf(result: Result) {
  const counts: Record<string, number> = {}
  if (result.rowCount === 1)
    for (const [index, { value }] of (rowAt(result, 0) ?? []).entries()) {
      const [, verb] =
        /^number of (?:rows (inserted|updated|deleted))$/.exec(result.columns[index]?.name ?? '') ?? []
      if (verb !== undefined) counts[verb] = Number(value)
      if (result.columns[index]?.name === 'number of multi-joined rows updated')
        counts.duplicate = Number(value)
    }
  const { inserted = 0, updated = 0, deleted = 0, duplicate = 0 } = counts
  return { inserted, updated, deleted, duplicate, affected: inserted + updated + deleted }
}
