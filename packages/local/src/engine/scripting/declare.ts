import type { Declaration, Job, ScriptValue } from '@mesh/sql'
import { invalidStatement, unsupportedFeature } from '../../errors.ts'
import { logicalTypeOfName } from '../../translate/logical-type-of-name.ts'
import type { Constant } from './constant.ts'
import type { Entry } from './entry.ts'
import { convert, evaluate } from './evaluate.ts'
import { atExpression } from './exception-of.ts'
import { findEntry } from './frame.ts'
import { inferredType } from './inferred-type.ts'
import { type Result, rowAt } from './result.ts'
import { runChild } from './run-child.ts'
import type { Script } from './script.ts'

/** Declares a name in the block around; a RESULTSET runs its statement now. */
export async function declare(script: Script, declaration: Declaration): Promise<void> {
  script.frame.block.entries.set(declaration.name.name, await entryOf(script, declaration))
}

async function entryOf(script: Script, declaration: Declaration): Promise<Entry> {
  switch (declaration.kind) {
    case 'variableDeclaration': {
      const { type: written, value, span } = declaration
      const given = value === undefined ? undefined : await givenValue(script, value)
      if (written === undefined && given === undefined)
        throw invalidStatement(`Variable '${declaration.name.name}' has neither a type nor a value.`)
      const type = written === undefined ? inferredType((given as Constant).type) : logicalTypeOfName(written)
      const start = value?.span.start ?? span.start
      return {
        kind: 'variable',
        type,
        value: given === undefined ? null : await atExpression(start, () => convert(script, given, type)),
      }
    }
    case 'cursorDeclaration': {
      const { source } = declaration
      if (source.kind === 'query') return { kind: 'cursor', source, result: null, place: 0 }
      const entry = findEntry(script.frame, source.name)
      if (entry?.kind !== 'resultSet') throw invalidStatement(`'${source.name}' is no RESULTSET.`)
      return { kind: 'cursor', source: entry, result: null, place: 0 }
    }
    case 'resultSetDeclaration': {
      const { value } = declaration
      return { kind: 'resultSet', result: value === undefined ? null : await runJob(script, value) }
    }
    case 'exceptionDeclaration': {
      const { name, number = -20000, message = '' } = declaration
      return { kind: 'exception', name: name.name, number, message }
    }
    case 'procedureDeclaration':
      return { kind: 'procedure', declaration, frame: script.frame }
  }
}

/** What a variable is given: the value of an expression, or the first cell that a statement gives. */
export async function givenValue(script: Script, value: ScriptValue): Promise<Constant> {
  if (value.kind !== 'job') return evaluate(script, value)
  const row = rowAt(await runJob(script, value), 0)
  return row?.[0] ?? { type: { kind: 'string' }, value: null }
}

/** Runs a statement in parentheses. */
export function runJob(script: Script, { async, statement }: Job): Promise<Result> {
  if (async) throw unsupportedFeature('ASYNC')
  return runChild(script, statement)
}
