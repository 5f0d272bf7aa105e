import type { Block, ExceptionHandler } from '@mesh/sql'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { declare } from './declare.ts'
import type { DeclaredException } from './entry.ts'
import type { Flow } from './flow.ts'
import { blockFrame, type Frame, findEntry } from './frame.ts'
import type { RaisedException } from './raised-exception.ts'
import { runList } from './run-list.ts'
import type { Script } from './script.ts'

/**
 * Runs a block: its declarations, its statements, and the handler that fits first when one of them raises an exception.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/snowflake-scripting/exception
 */
export async function runBlock(outer: Script, { declarations, statements, handlers }: Block): Promise<Flow> {
  const frame = blockFrame(outer.frame)
  for (const each of declarations) await declare({ ...outer, frame }, each)
  const caught = handlers.map((handler) => ({ handler, types: typesOf(frame, handler) }))
  // An exception of a handler is one for the blocks around.
  const escaped = new WeakSet<RaisedException>()
  const handlerFor = (exception: RaisedException) =>
    escaped.has(exception)
      ? undefined
      : caught.find(({ types }) => types === null || types.has(exception.type))?.handler
  const handle = async (handler: ExceptionHandler, handled: RaisedException, names: Frame): Promise<Flow> => {
    const flow = await runList({ ...outer, frame: names, handled }, handler.statements)
    if (flow?.kind === 'raised') escaped.add(flow.exception)
    return flow
  }
  const resume: Script['resume'] = async (flow) => {
    if (flow?.kind !== 'raised') return flow
    const handler = handlerFor(flow.exception)
    return handler?.action === 'CONTINUE' ? handle(handler, flow.exception, frame) : flow
  }
  const declared = [...frame.entries]
  for (const each of statements) {
    const flow = await resume(await outer.perform({ ...outer, frame, resume }, each))
    if (flow === undefined) continue
    if (flow.kind !== 'raised') return flow
    const handler = handlerFor(flow.exception)
    if (handler === undefined) return flow
    // What LET made is not known to a handler that ends the block.
    const names = blockFrame(outer.frame)
    for (const [name, entry] of declared) names.entries.set(name, entry)
    return handle(handler, flow.exception, names)
  }
  return undefined
}

/** The exceptions that a handler takes; null for all. */
function typesOf(
  frame: Frame,
  { exceptions }: ExceptionHandler,
): ReadonlySet<RaisedException['type']> | null {
  if (exceptions.length === 0) return null
  return new Set(
    exceptions.map(({ name }): DeclaredException | 'STATEMENT_ERROR' | 'EXPRESSION_ERROR' => {
      const entry = findEntry(frame, name)
      if (entry?.kind === 'exception') return entry
      if (name === 'STATEMENT_ERROR' || name === 'EXPRESSION_ERROR') return name
      throw invalidStatement(`Exception '${name}' is not declared.`)
    }),
  )
}
