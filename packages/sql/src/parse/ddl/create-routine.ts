import type {
  CreateDataMetricFunction,
  CreateExternalFunction,
  CreateFunction,
  CreateProcedure,
  RoutineBase,
} from '../../tree/ddl/create-routine.ts'
import type { RoutineParts, RoutineReturn } from '../../tree/ddl/routine.ts'
import type { Phrase } from '../../tree/property/phrase.ts'
import type { TypeName } from '../../tree/type/type-name.ts'
import type { Cursor } from '../cursor.ts'
import { atIdentifier } from '../name.ts'
import { node } from '../node.ts'
import { phraseList } from '../phrase/phrase-list.ts'
import { parseScriptingBlockAt } from '../rules.ts'
import { atBlock } from '../scripting/at-block.ts'
import { parseType } from '../type.ts'
import { type CreateOptions, headFields, type NamedHead, parseCreateOptions } from './create-head.ts'
import { parseFields } from './fields.ts'
import { parseRoutineBody } from './routine-body.ts'
import { parseRoutineParameters } from './routine-parameter.ts'

const functionClauses = phraseList([
  'CALLED ON NULL INPUT',
  'RETURNS NULL ON NULL INPUT',
  'STRICT',
  'VOLATILE',
  'IMMUTABLE',
  'MEMOIZABLE',
  'NOT MEMOIZABLE',
])
const procedureClauses = phraseList([
  'CALLED ON NULL INPUT',
  'RETURNS NULL ON NULL INPUT',
  'STRICT',
  'VOLATILE',
  'IMMUTABLE',
  'EXECUTE AS { OWNER | CALLER | RESTRICTED CALLER }',
])

/** What follows `FUNCTION name`. */
export const parseCreateFunction = (cursor: Cursor, head: NamedHead): CreateFunction =>
  node<CreateFunction>({
    kind: 'createFunction',
    aggregate: head.modifiers.has('AGGREGATE'),
    ...parseRoutine(cursor, head),
  })

/** What follows `EXTERNAL FUNCTION name`. */
export const parseCreateExternalFunction = (cursor: Cursor, head: NamedHead): CreateExternalFunction =>
  node<CreateExternalFunction>({ kind: 'createExternalFunction', ...parseRoutine(cursor, head) })

/** What follows `DATA METRIC FUNCTION name`. */
export const parseCreateDataMetricFunction = (cursor: Cursor, head: NamedHead): CreateDataMetricFunction =>
  node<CreateDataMetricFunction>({ kind: 'createDataMetricFunction', ...parseRoutine(cursor, head) })

/** What follows `PROCEDURE name`. */
export const parseCreateProcedure = (cursor: Cursor, head: NamedHead): CreateProcedure =>
  node<CreateProcedure>({ kind: 'createProcedure', ...parseRoutine(cursor, head) })

function parseRoutine(cursor: Cursor, head: NamedHead): Omit<RoutineBase, 'kind'> {
  const { comment, ...parts } = parseRoutineParts(cursor, head.objectType === 'PROCEDURE')
  return {
    ...headFields(head),
    secure: head.modifiers.has('SECURE'),
    temporary: head.modifiers.has('TEMPORARY'),
    ...parts,
    ...(comment !== undefined && { comment }),
    span: cursor.span(head.start),
  }
}

/** What follows the name of a routine: `(…) RETURNS … AS '…'`. */
export function parseRoutineParts(
  cursor: Cursor,
  isProcedure: boolean,
): RoutineParts & CreateOptions & Pick<RoutineBase, 'copyGrants'> {
  const rare = isProcedure ? procedureClauses : functionClauses
  const parameters = parseRoutineParameters(cursor)
  let copyGrants = false
  let language: string | undefined
  let returns: RoutineReturn | undefined
  const clauses: Phrase[] = []
  const options = parseCreateOptions(cursor, () => {
    if (cursor.take('COPY', 'GRANTS')) copyGrants = true
    else if (cursor.take('LANGUAGE')) language = parseLanguage(cursor)
    else if (cursor.at('RETURNS') && !cursor.at('RETURNS', 'NULL', 'ON')) returns = parseReturn(cursor)
    else {
      const clause = rare(cursor)
      if (clause === undefined) return false
      clauses.push(clause)
    }
    return true
  })
  if (returns === undefined) cursor.fail('RETURNS')
  const has = (name: string): boolean => options.properties.some(({ key }) => key === name)
  const served = has('SERVICE')
  // Elsewhere the text is an address: https://docs.snowflake.com/en/sql-reference/sql/create-external-function
  const codeLanguage = served || has('API_INTEGRATION') ? 'NONE' : language
  const body = atCode(cursor, served ? 'NONE' : language)
    ? parseCode(cursor, isProcedure, codeLanguage)
    : undefined
  return {
    parameters,
    copyGrants,
    returns,
    ...(language !== undefined && { language }),
    clauses,
    ...options,
    ...(body !== undefined && { body }),
  }
}

/** Whether code follows AS; it may come from a file or a service in place of it. */
function atCode(cursor: Cursor, language = 'SQL'): boolean {
  if (cursor.take('AS')) return true
  if (language === 'SQL' || language === 'JAVASCRIPT' || cursor.peek().kind === 'string') cursor.fail('AS')
  return false
}

function parseCode(cursor: Cursor, isProcedure: boolean, language = 'SQL') {
  if (language === 'SQL' && atBlock(cursor)) return parseScriptingBlockAt(cursor)
  return parseRoutineBody(cursor, language, isProcedure)
}

function parseLanguage(cursor: Cursor): string {
  if (!atIdentifier(cursor) || cursor.peek().kind !== 'word') cursor.fail('a language')
  return cursor.advance().value
}

/** `NULL` of a procedure that gives nothing. */
function parseNull(cursor: Cursor): TypeName | undefined {
  const { span } = cursor.peek()
  return cursor.take('NULL') ? { kind: 'typeName', name: 'NULL', arguments: [], span } : undefined
}

function parseReturn(cursor: Cursor): RoutineReturn {
  const start = cursor.start()
  cursor.expect('RETURNS')
  const isTable = cursor.take('TABLE')
  const columns = isTable ? parseFields(cursor) : []
  const type = isTable ? undefined : (parseNull(cursor) ?? parseType(cursor))
  const nullability = cursor.takeOneOf(['NOT NULL', 'NULL'])
  return node<RoutineReturn>({ kind: 'routineReturn', type, columns, nullability, span: cursor.span(start) })
}
