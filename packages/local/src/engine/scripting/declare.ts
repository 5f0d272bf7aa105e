import type { Declaration, ScriptValue } from '@mesh/sql'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { logicalTypeOfName } from '../../translate/logical-type-of-name.ts'
import { type Constant, nullConstant } from './constant.ts'
import type { Entry, ResultSet } from './entry.ts'
import { convert, evaluate } from './evaluate.ts'
import { atExpression } from './exception-of.ts'
import { blockFrame, findEntry } from './frame.ts'
import { inferredType } from './inferred-type.ts'
import { rowAt } from './result.ts'
import { giveResult, runJob } from './run-job.ts'
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
      const entry: ResultSet = { kind: 'resultSet', result: null, job: null }
      if (declaration.value !== undefined) await giveResult(script, entry, declaration.value)
      return entry
    }
    case 'exceptionDeclaration': {
      const { name, number = -20000, message = '' } = declaration
      return { kind: 'exception', name: name.name, number, message }
    }
    case 'procedureDeclaration': {
      // What is declared later is not known in it.
      const frame = blockFrame(script.frame.parent)
      for (const [name, entry] of script.frame.entries) frame.entries.set(name, entry)
      return { kind: 'procedure', declaration, frame }
    }
  }
}

/** What a variable is given: the value of an expression, or the first cell that a statement gives. */
export async function givenValue(script: Script, value: ScriptValue): Promise<Constant> {
  if (value.kind !== 'job') return evaluate(script, value)
  const row = rowAt(await runJob(script, value), 0)
  return row?.[0] ?? nullConstant
}
