import type { Expression } from '../../tree/expression/expression.ts'
import type { StageTable } from '../../tree/table/table-factor.ts'
import type { Cursor } from '../cursor.ts'
import { parseParenthesised } from '../list.ts'
import { parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { parseExpressionAt } from '../rules.ts'
import { parseLocation } from '../stage/file-location.ts'
import { parseTableAlias } from './table-alias.ts'

/** `@stage/path (FILE_FORMAT => …, PATTERN => …)`, `'snow://…' (…)`. */
export function parseStageTable(cursor: Cursor): StageTable {
  const start = cursor.start()
  const { kind: first, value: place } = cursor.peek()
  if (first === 'string' && !/^(?:@|snow:\/\/)/i.test(place)) cursor.fail('a stage such as @name/path')
  const stage = parseLocation(cursor)
  let fileFormat: StageTable['fileFormat']
  let pattern: Expression | undefined
  if (cursor.atSymbol('(')) {
    parseParenthesised(cursor, () => {
      const key = cursor.takeOneOf(['FILE_FORMAT', 'PATTERN']) ?? cursor.fail('FILE_FORMAT or PATTERN')
      cursor.expectSymbol('=>')
      if (key === 'PATTERN') pattern = parseExpressionAt(cursor)
      else fileFormat = parseFormat(cursor)
    })
  }
  const alias = parseTableAlias(cursor)
  return node<StageTable>({ kind: 'stageTable', stage, fileFormat, pattern, alias, span: cursor.span(start) })
}

function parseFormat(cursor: Cursor): StageTable['fileFormat'] {
  const { kind, value, span } = cursor.peek()
  if (kind !== 'string') return parseObjectName(cursor, 'a file format')
  cursor.advance()
  return { kind: 'stringLiteral', value, span }
}
