import { randomUUID } from 'node:crypto'
import type { Argument, Call, Identifier, Placeholder, Statement } from '@mesh/sql'
import { transformSql } from '@mesh/sql'
import { intoRows } from '../../errors/scripting-failures.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import type { InsideStatement } from '../execution.ts'
import type { RowsOutcome } from '../outcome.ts'
import { parse } from '../parse.ts'
import { assign } from './assign.ts'
import { bindStatement } from './bind-names.ts'
import type { Constant } from './constant.ts'
import { type Result, readResult, rowAt } from './result.ts'
import type { Script } from './script.ts'

/** Runs a statement of SQL that stands in a script, a query with INTO too, and gives its result. */
export async function runChild(
  script: Script,
  node: Statement,
  using: readonly Constant[] = [],
): Promise<Result> {
  const text = script.text.slice(node.span.start, node.span.end)
  const { tree, into } = withoutInto(childOf(node, text))
  const { tree: statement, binds } = bindStatement(script, tree, using)
  const outputs = new Map<number, Constant>()
  const result = await runInside(script, { statement, text, binds, outputs })
  for (const [place, value] of outputs) {
    const target = tree.kind === 'call' ? argumentAt(tree, place) : undefined
    if (target?.kind === 'placeholder') await assign(script, target.name.toUpperCase(), value)
  }
  if (into.length > 0) {
    if (result.rowCount !== 1) throw intoRows(result.rowCount)
    const row = rowAt(result, 0) ?? []
    for (const [place, { name }] of into.entries()) await assign(script, name.toUpperCase(), row[place])
  }
  return result
}

/** Runs a statement that has all its values, and remembers what SQLROWCOUNT and the like tell of it. */
export async function runInside(
  { status, execution }: Script,
  statement: Omit<InsideStatement, 'queryId'>,
): Promise<Result> {
  const queryId = randomUUID()
  Object.assign(status, { queryId, changed: null, activity: null })
  const outcome = await execution.inside({ ...statement, queryId })
  if (outcome.kind !== 'rows') throw unsupportedFeature('PUT or GET in a block')
  const result = await readResult(outcome)
  status.changed = changedRows(outcome, result)
  status.activity = status.changed ?? (statement.statement.kind === 'query' ? result.rowCount : null)
  return result
}

const children = new WeakMap<Statement, Statement>()

/** A statement as it is read alone: its places are those in its own text, as in the errors that it gives. */
function childOf(node: Statement, text: string): Statement {
  const known = children.get(node)
  if (known !== undefined) return known
  const made = parse(text)
  children.set(node, made)
  return made
}

function withoutInto(statement: Statement): {
  readonly tree: Statement
  readonly into: readonly (Placeholder | Identifier)[]
} {
  if (statement.kind === 'call') {
    const { into, ...rest } = statement
    return { tree: rest, into: into === undefined ? [] : [into] }
  }
  if (statement.kind !== 'query') return { tree: statement, into: [] }
  let into: readonly Placeholder[] = []
  const tree = transformSql(statement, {
    select: (select) => {
      if (select.into === undefined) return select
      const { into: names, ...rest } = select
      into = names
      return rest
    },
  })
  return { tree, into }
}

/** What an argument of a call is. */
function argumentAt({ call }: Call, place: number): Argument | undefined {
  const found = call.arguments[place]
  return found?.kind === 'namedArgument' ? found.value : found
}

const countedColumns: Readonly<Partial<Record<RowsOutcome['statement'], RegExp>>> = {
  insert: /^number of rows inserted/,
  update: /^number of rows updated/,
  delete: /^number of rows deleted/,
  merge: /^number of rows /,
  multiInsert: /^number of rows inserted/,
  copy: /^rows_loaded$/,
}

/** How many rows a statement changed; null for what changes none. */
function changedRows({ statement, columns }: RowsOutcome, result: Result): number | null {
  const counted = countedColumns[statement]
  if (counted === undefined) return null
  let sum = 0
  for (let place = 0; place < result.rowCount; place += 1)
    for (const [column, { value }] of (rowAt(result, place) ?? []).entries())
      if (counted.test(columns[column]?.name ?? '')) sum += Number(value)
  return sum
}
