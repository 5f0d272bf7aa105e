import type { AlterColumn } from '../../tree/ddl/alter-action.ts'
import type { ColumnChange, SetDataType } from '../../tree/ddl/column-change.ts'
import type { Cursor } from '../cursor.ts'
import { precedence } from '../expression/precedence.ts'
import { parseList, parseParenthesised } from '../list.ts'
import { parseIdentifier } from '../name.ts'
import { node } from '../node.ts'
import { phraseList } from '../phrase/phrase-list.ts'
import { parseLevel } from '../rules.ts'
import { parseString } from '../string.ts'
import { parseType } from '../type.ts'
import { parseSetPolicy, parseUnsetPolicy } from './alter-set.ts'
import { parseSetTags, parseUnsetTags } from './alter-tags.ts'
import { privacyDomain } from './rare-clauses.ts'

/** `[COLUMN] a …, [COLUMN] b …` after ALTER or MODIFY, with or without parentheses. */
export function parseAlterColumns(cursor: Cursor, start: number): readonly AlterColumn[] {
  if (cursor.atSymbol('('))
    return parseParenthesised(cursor, (inner) => parseAlterColumn(inner, inner.start()))
  let first = true
  return parseList(cursor, (inner) => {
    const from = first ? start : inner.start()
    first = false
    return parseAlterColumn(inner, from)
  })
}

function parseAlterColumn(cursor: Cursor, start: number): AlterColumn {
  cursor.take('COLUMN')
  const column = parseIdentifier(cursor, 'a column')
  const change = parseChange(cursor)
  return { kind: 'alterColumn', column, change, span: cursor.span(start) }
}

/** Types that may stand without TYPE before them. */
const bareTypes: ReadonlySet<string> = new Set(
  `ARRAY BIGINT BINARY BOOLEAN BYTEINT CHAR CHARACTER DATE DATETIME DECIMAL DOUBLE FLOAT GEOGRAPHY GEOMETRY INT INTEGER LONG MAP
  NUMBER NUMERIC OBJECT REAL SMALLINT STRING TEXT TIME TIMESTAMP TIMESTAMP_LTZ TIMESTAMP_NTZ TIMESTAMP_TZ TINYINT VARBINARY
  VARCHAR VARIANT VECTOR`.split(/\s+/),
)

const settings = 'NOT NULL, DEFAULT, DATA TYPE, TAG or a policy'

/** Of Iceberg tables and of differential privacy. */
const rare = phraseList([
  'SET WRITE DEFAULT <expression>',
  'DROP WRITE DEFAULT',
  `SET ${privacyDomain}`,
  'UNSET PRIVACY DOMAIN',
])

function parseChange(cursor: Cursor): ColumnChange {
  const start = cursor.start()
  if (cursor.take('COMMENT')) {
    cursor.takeSymbol('=')
    const comment = parseString(cursor, 'the comment in quotes')
    return { kind: 'setComment', comment, span: cursor.span(start) }
  }
  if (cursor.take('NOT', 'NULL') || cursor.take('SET', 'NOT', 'NULL'))
    return { kind: 'setNotNull', span: cursor.span(start) }
  if (cursor.take('DROP', 'NOT', 'NULL')) return { kind: 'dropNotNull', span: cursor.span(start) }
  if (cursor.take('DROP', 'DEFAULT')) return { kind: 'dropDefault', span: cursor.span(start) }
  if (cursor.take('SET', 'DEFAULT')) {
    const value = parseLevel(cursor, precedence.sum)
    return { kind: 'setDefault', value, span: cursor.span(start) }
  }
  if (cursor.take('SET', 'DATA', 'TYPE') || cursor.take('TYPE') || bareTypes.has(cursor.peek().value)) {
    const type = parseType(cursor)
    const renameFields = cursor.take('RENAME', 'FIELDS') || undefined
    return node<SetDataType>({ kind: 'setDataType', type, renameFields, span: cursor.span(start) })
  }
  const clause = rare(cursor)
  if (clause !== undefined) return clause
  if (cursor.take('SET')) {
    const policy = parseSetPolicy(cursor, start)
    return policy ?? (cursor.at('TAG') ? parseSetTags(cursor, start) : cursor.fail(settings))
  }
  if (!cursor.take('UNSET')) return cursor.fail('SET, UNSET, DROP or COMMENT')
  if (cursor.take('COMMENT')) return { kind: 'unsetComment', span: cursor.span(start) }
  const policy = parseUnsetPolicy(cursor, start)
  return (
    policy ?? (cursor.at('TAG') ? parseUnsetTags(cursor, start) : cursor.fail('TAG, COMMENT or a policy'))
  )
}
