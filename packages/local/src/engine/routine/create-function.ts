import type { CreateFunction } from '@mesh/sql'
import { findFunction } from '@mesh/sql'
import type { UserFunction } from '../../catalog/object/routine.ts'
import type { Schema } from '../../catalog/object/schema.ts'
import { objectsOf } from '../../catalog/schema-objects.ts'
import { signatureOf } from '../../catalog/signature-of.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { emit } from '../../translate/emitted.ts'
import { storageType } from '../../translate/storage-type.ts'
import { createTranslation } from '../create-translation.ts'
import type { Execution } from '../execution.ts'
import { codeOf } from '../javascript/code-of.ts'
import { isJavascriptName } from '../javascript/is-javascript-name.ts'
import { lowerSignature } from './lower-signature.ts'
import { putRoutine, type RoutineDefinition } from './put-routine.ts'
import { scalarBody, tableBody } from './run-body.ts'

type Definition = RoutineDefinition<UserFunction>

/**
 * CREATE FUNCTION. The sentence is what Snowflake answers.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/create-function
 *
 * @throws SQL.SYNTAX, SQL.NOT_FOUND for a body that cannot be read, SQL.UNSUPPORTED for other languages.
 */
export function createFunction(execution: Execution, create: CreateFunction): Promise<string> {
  const name = create.name.parts.at(-1)?.name ?? ''
  if (findFunction(name) !== undefined)
    throw invalidStatement(`The name ${name} is that of a function of the system.`)
  return putRoutine<UserFunction>(execution, create, 'Function', (schema) => {
    const definition = definitionOf(execution, create)
    if (definition.language === 'SQL') assertSound(execution, name, definition, schema)
    else assertJavascript({ ...definition, name })
    return definition
  })
}

function definitionOf({ text }: Execution, create: CreateFunction): Definition {
  const { language = 'SQL', body, clauses } = create
  if (language !== 'SQL' && language !== 'JAVASCRIPT') throw unsupportedFeature(`a function in ${language}`)
  const [property] = create.properties
  if (property !== undefined) throw unsupportedFeature(`${property.key} of a function`)
  if (body?.kind !== 'routineBody') throw unsupportedFeature('a block of Snowflake Scripting as a function')
  const signature = lowerSignature(create, text)
  if (signature.parameters.some(({ mode }) => mode === 'OUT'))
    throw invalidStatement('A function has no output arguments.')
  const words = clauses.map((each) => each.parts.map((part) => (part.kind === 'keyword' ? part.text : '')))
  const memoizable = words.some((each) => each.join(' ') === 'MEMOIZABLE')
  if (memoizable && language !== 'SQL')
    throw invalidStatement('Memoizable function supports only SQL language.')
  if (language === 'SQL' && signature.strict)
    throw unsupportedFeature('RETURNS NULL ON NULL INPUT of a function in SQL')
  return {
    ...signature,
    kind: 'FUNCTION',
    language,
    body: body.text,
    secure: create.secure,
    memoizable,
  }
}

/** Checks that the body of a function can be read, and gives what it is declared to give. */
function assertSound(execution: Execution, name: string, definition: Definition, schema: Schema): void {
  const replaced = objectsOf(schema, 'FUNCTION').get(signatureOf({ ...definition, name }))
  const translation = createTranslation(execution, {
    text: definition.body,
    context: { database: schema.database.name, schema: schema.name },
    ...(replaced !== undefined && { calling: new Set([replaced]) }),
  })
  const args = definition.parameters.map(({ type }) => emit(`CAST(NULL AS ${storageType(type)})`, type))
  if (definition.returns.kind === 'value') scalarBody(definition, args, translation)
  else tableBody(definition, args, translation)
}

/** Checks types and names; the code is read when it is called, as in Snowflake. */
function assertJavascript(definition: Definition & { readonly name: string }): void {
  const { name, parameters } = codeOf(definition)
  if (!isJavascriptName(name)) throw invalidStatement(`Invalid UDF function name: '${name}'`)
  const odd = parameters.map((each) => each.name).filter((each) => !isJavascriptName(each))
  if (odd.length > 0) throw invalidStatement(`Invalid argument name(s): '${odd.join(', ')}'`)
}
