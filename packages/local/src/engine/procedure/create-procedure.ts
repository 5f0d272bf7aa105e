import type { CreateProcedure, RoutineParts } from '@mesh/sql'
import type { Procedure } from '../../catalog/object/routine.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import type { Execution } from '../execution.ts'
import { codeOf } from '../javascript/code-of.ts'
import { isJavascriptName } from '../javascript/is-javascript-name.ts'
import { lowerSignature, type RoutineSignature } from '../routine/lower-signature.ts'
import { putRoutine, type RoutineDefinition } from '../routine/put-routine.ts'
import { procedureBody } from './procedure-body.ts'

/**
 * CREATE PROCEDURE. The sentence is what Snowflake answers.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/create-procedure
 *
 * @throws SQL.SYNTAX for a body that cannot be read, SQL.UNSUPPORTED for other languages.
 */
export function createProcedure(execution: Execution, create: CreateProcedure): Promise<string> {
  if (create.temporary) throw unsupportedFeature('a temporary procedure')
  return putRoutine<Procedure>(execution, create, 'Procedure', () => procedureOf(create, execution.text))
}

/** What a procedure is, by its CREATE or by the WITH of its CALL. */
export function procedureOf(
  parts: RoutineParts & Pick<CreateProcedure, 'properties'> & { readonly secure?: boolean },
  text: string,
): RoutineDefinition<Procedure> {
  const { language = 'SQL', body, clauses, properties } = parts
  if (language !== 'SQL' && language !== 'JAVASCRIPT') throw unsupportedFeature(`a procedure in ${language}`)
  const [property] = properties
  if (property !== undefined) throw unsupportedFeature(`${property.key} of a procedure`)
  const words = clauses.map((each) =>
    each.parts.map((part) => (part.kind === 'keyword' ? part.text : '')).join(' '),
  )
  if (words.includes('EXECUTE AS RESTRICTED CALLER')) throw unsupportedFeature('EXECUTE AS RESTRICTED CALLER')
  if (body === undefined) throw invalidStatement('The body of the procedure is missing.')
  const code = body.kind === 'routineBody' ? body.text : text.slice(body.span.start, body.span.end)
  const signature = lowerSignature(parts, text)
  if (language === 'SQL') procedureBody(code)
  else assertJavascript(signature, code)
  return {
    ...signature,
    kind: 'PROCEDURE',
    language,
    body: code,
    secure: parts.secure === true,
    executeAs: words.includes('EXECUTE AS CALLER') ? 'CALLER' : 'OWNER',
  }
}

/** Refuses types that JavaScript does not have; code that cannot be read fails when it is called. */
function assertJavascript({ parameters, returns, strict }: RoutineSignature, body: string): void {
  if (returns.kind === 'table') throw unsupportedFeature('a procedure in JAVASCRIPT that returns a table')
  if (parameters.some(({ mode }) => mode === 'OUT'))
    throw unsupportedFeature('an output argument of a procedure in JAVASCRIPT')
  const odd = parameters.find(({ name }) => !isJavascriptName(name))
  if (odd !== undefined) throw invalidStatement(`The argument '${odd.name}' is no name in JavaScript.`)
  codeOf({ name: '', body, parameters, returns, strict })
}
