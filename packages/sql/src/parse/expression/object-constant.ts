import type { ObjectConstant, ObjectMember } from '../../tree/expression/collection.ts'
import type { Expression } from '../../tree/expression/expression.ts'
import type { TypeName } from '../../tree/type/type-name.ts'
import type { Cursor } from '../cursor.ts'
import { parseList } from '../list.ts'
import { node } from '../node.ts'
import { atStar, parseStar } from '../query/star.ts'
import { parseExpressionAt } from '../rules.ts'
import { parseString } from '../string.ts'

/** `{'a': 1}`, `{* EXCLUDE a}`, or an escape of ODBC. */
export function parseObjectConstant(cursor: Cursor): Expression {
  const start = cursor.start()
  cursor.expectSymbol('{')
  const escaped = parseEscape(cursor)
  if (escaped !== undefined) return escaped
  const star = atStar(cursor) ? parseStar(cursor) : undefined
  const members = star !== undefined || cursor.atSymbol('}') ? [] : parseList(cursor, parseMember)
  cursor.expectSymbol('}')
  return node<ObjectConstant>({ kind: 'objectConstant', members, star, span: cursor.span(start) })
}

function parseMember(cursor: Cursor): ObjectMember {
  const start = cursor.start()
  const key = parseString(cursor, 'a key in quotes')
  cursor.expectSymbol(':')
  const value = parseExpressionAt(cursor)
  return { kind: 'objectMember', key, value, span: cursor.span(start) }
}

const odbcTypes: ReadonlyMap<string, string> = new Map([
  ['D', 'DATE'],
  ['T', 'TIME'],
  ['TS', 'TIMESTAMP'],
])

/** `{fn f(a)}`, `{d '…'}`, `{t '…'}`, `{ts '…'}`: what ODBC and JDBC write, read as what they mean. */
function parseEscape(cursor: Cursor): Expression | undefined {
  const { kind, value } = cursor.peek()
  if (kind !== 'word') return undefined
  const from = cursor.start()
  const type = odbcTypes.get(value)
  let inner: Expression
  if (value === 'FN') {
    cursor.advance()
    inner = parseExpressionAt(cursor)
  } else if (type !== undefined && cursor.peek(1).kind === 'string') {
    cursor.advance()
    const name = node<TypeName>({
      kind: 'typeName',
      name: type,
      arguments: [],
      empty: undefined,
      span: cursor.span(from),
    })
    inner = { kind: 'typedLiteral', type: name, value: parseString(cursor), span: cursor.span(from) }
  } else return undefined
  cursor.expectSymbol('}')
  return inner
}
