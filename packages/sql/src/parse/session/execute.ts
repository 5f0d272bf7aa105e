import type { Phrase } from '../../tree/property/phrase.ts'
import type { Property } from '../../tree/property/property.ts'
import { type Execute, executableTypes } from '../../tree/session/execute.ts'
import type { ExecuteImmediate, ExecuteImmediateFrom } from '../../tree/session/execute-immediate.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { type PhraseList, phraseList } from '../phrase/phrase-list.ts'
import { atProperty, parseProperties } from '../property.ts'
import { parseExecuteImmediate } from './execute-immediate.ts'

const pool = 'IN COMPUTE POOL <name>'

/** The clauses of each page of EXECUTE beside its options; the most common first. */
const clausesOf: Readonly<Record<Execute['objectType'], PhraseList>> = {
  TASK: phraseList(['RETRY LAST', 'RETRY GRAPH RUN GROUP <text>', 'USING CONFIG = <value>']),
  ALERT: phraseList([]),
  NOTEBOOK: phraseList(['( [ <expression>... ] )']),
  'NOTEBOOK PROJECT': phraseList([]),
  'CODE BUNDLE': phraseList(['WITH SPECIFICATION <text>']),
  'DBT PROJECT': phraseList([
    'FROM WORKSPACE <name>',
    'IMPORTS = ( { <expression> [ AS <text> ] }... )',
    'ENV_VARS = ( { <text> = <expression> }... )',
  ]),
  'DCM PROJECT': phraseList([
    'PLAN [ DELTA ]',
    'DEPLOY [ AS <identifier> ]',
    'TEST ALL',
    'PREVIEW <name>',
    'PURGE [ AS <identifier> ]',
    'USING [ CONFIGURATION <identifier> ] [ ( <argument>... ) ]',
    'FROM <source>',
    'OUTPUT_PATH <source>',
    'LIMIT <number>',
  ]),
  EXPERIMENT: phraseList([]),
  'JOB SERVICE': phraseList([
    pool,
    'FROM { SPECIFICATION | SPECIFICATION_TEMPLATE } <text>',
    'FROM { SPECIFICATION_FILE | SPECIFICATION_TEMPLATE_FILE } = <text>',
    'FROM <source>',
    'USING ( <argument>... )',
    '[ WITH ] TAG ( <tags> )',
  ]),
  'INFERENCE JOB SERVICE': phraseList([pool, 'WITH SPECIFICATION <text>', 'FROM { ( <query> ) | <source> }']),
}

/** `EXECUTE IMMEDIATE …`, `EXECUTE TASK name …` and the like. */
export function parseExecute(cursor: Cursor): Execute | ExecuteImmediate | ExecuteImmediateFrom {
  const start = cursor.start()
  cursor.expect('EXECUTE')
  if (cursor.take('IMMEDIATE')) return parseExecuteImmediate(cursor, start)
  const objectType = cursor.takeOneOf(longestFirst) ?? cursor.fail('IMMEDIATE, TASK or what else to execute')
  const ifExists = cursor.take('IF', 'EXISTS')
  const named = !(objectType.endsWith('SERVICE') || cursor.at('FROM'))
  const name = named ? parseObjectName(cursor) : undefined
  const clauses: Phrase[] = []
  const properties: Property[] = []
  for (;;) {
    const clause = clausesOf[objectType](cursor)
    if (clause !== undefined) clauses.push(clause)
    else if (atProperty(cursor)) properties.push(...parseProperties(cursor))
    else break
  }
  return node<Execute>({
    kind: 'execute',
    objectType,
    ifExists,
    name,
    clauses,
    properties,
    span: cursor.span(start),
  })
}

const longestFirst = [...executableTypes].sort((left, right) => right.length - left.length)
