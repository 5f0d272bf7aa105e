import type { Case, CaseBranch } from '../../tree/expression/case.ts'
import type { Cast } from '../../tree/expression/cast.ts'
import type { ObjectConstant, ObjectMember } from '../../tree/expression/collection.ts'
import type { Expression } from '../../tree/expression/expression.ts'
import type { ExtractDatePart } from '../../tree/expression/function-call.ts'
import type { IntervalLiteral } from '../../tree/expression/literal.ts'
import type { Exists } from '../../tree/expression/predicate.ts'
import type { TypeName } from '../../tree/type/type-name.ts'
import type { Cursor } from '../cursor.ts'
import { atIntervalUnit, parseIntervalUnit } from '../interval-unit.ts'
import { bareCalls, columnWords, dateParts, reservedFunctions, reservedWords } from '../keywords.ts'
import { parseList } from '../list.ts'
import { parseColumnWord } from '../name.ts'
import { node } from '../node.ts'
import { atQuery } from '../query/at-query.ts'
import { atStar, parseStar } from '../query/star.ts'
import { parseExpressionAt, parseQueryInParentheses } from '../rules.ts'
import { parseString } from '../string.ts'
import { parseType } from '../type.ts'
import { parseDatePart } from './function-call.ts'
import { parseNameOrCall } from './name-or-call.ts'

/** A value without operators around it. */
export function parsePrimary(cursor: Cursor): Expression {
  const token = cursor.peek()
  const { span, value } = token
  switch (token.kind) {
    case 'number':
      cursor.advance()
      return { kind: 'numberLiteral', text: token.text, span }
    case 'string':
      cursor.advance()
      return { kind: 'stringLiteral', value, span }
    case 'binary':
      if (value.length % 2 === 1) cursor.fail('an even number of hexadecimal digits')
      cursor.advance()
      return { kind: 'binaryLiteral', hex: value, span }
    case 'template':
      if (cursor.atSymbol('.', 1) || cursor.atSymbol('(', 1)) return parseNameOrCall(cursor)
      cursor.advance()
      return { kind: 'template', text: value, span }
    case 'position':
      cursor.advance()
      return { kind: 'positionalColumn', position: Number(value), span }
    case 'variable':
      cursor.advance()
      return { kind: 'variable', name: value, span }
    case 'question':
      cursor.advance()
      return { kind: 'placeholder', name: '', span }
    case 'symbol':
      return parseSymbol(cursor)
    case 'quotedIdentifier':
      return parseNameOrCall(cursor)
    case 'word':
      return parseWord(cursor)
    default:
      return cursor.fail('a value')
  }
}

const odbcTypes: ReadonlyMap<string, string> = new Map([
  ['D', 'DATE'],
  ['T', 'TIME'],
  ['TS', 'TIMESTAMP'],
])

function parseSymbol(cursor: Cursor): Expression {
  const start = cursor.start()
  if (cursor.atSymbol('(')) return parseParenthesis(cursor)
  if (cursor.takeSymbol(':')) {
    const { kind, text, span } = cursor.peek()
    if ((kind !== 'word' && !(kind === 'number' && /^\d+$/.test(text))) || span.start !== start + 1)
      cursor.fail('the number or name of a bind')
    cursor.advance()
    return { kind: 'placeholder', name: text, span: cursor.span(start) }
  }
  if (cursor.takeSymbol('[')) {
    const items = cursor.atSymbol(']') ? [] : parseList(cursor, parseExpressionAt)
    cursor.expectSymbol(']')
    return { kind: 'arrayConstant', items, span: cursor.span(start) }
  }
  if (cursor.takeSymbol('{')) {
    const escaped = parseEscape(cursor)
    if (escaped !== undefined) return escaped
    const star = atStar(cursor) ? parseStar(cursor) : undefined
    const members = star !== undefined || cursor.atSymbol('}') ? [] : parseList(cursor, parseMember)
    cursor.expectSymbol('}')
    return node<ObjectConstant>({ kind: 'objectConstant', members, star, span: cursor.span(start) })
  }
  return cursor.fail('a value')
}

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
    const name: TypeName = { kind: 'typeName', name: type, arguments: [], span: cursor.span(from) }
    inner = { kind: 'typedLiteral', type: name, value: parseString(cursor), span: cursor.span(from) }
  } else return undefined
  cursor.expectSymbol('}')
  return inner
}

function parseMember(cursor: Cursor): ObjectMember {
  const start = cursor.start()
  const key = parseString(cursor, 'a key in quotes')
  cursor.expectSymbol(':')
  const value = parseExpressionAt(cursor)
  return { kind: 'objectMember', key, value, span: cursor.span(start) }
}

function parseParenthesis(cursor: Cursor): Expression {
  const start = cursor.start()
  if (atQuery(cursor, 1)) {
    const query = parseQueryInParentheses(cursor)
    return { kind: 'subquery', query, span: cursor.span(start) }
  }
  cursor.expectSymbol('(')
  if (cursor.takeSymbol(')')) return { kind: 'row', items: [], span: cursor.span(start) }
  const items = parseList(cursor, parseExpressionAt)
  cursor.expectSymbol(')')
  const [only] = items
  return items.length === 1 && only !== undefined ? only : { kind: 'row', items, span: cursor.span(start) }
}

function parseWord(cursor: Cursor): Expression {
  const { value, span } = cursor.peek()
  const start = cursor.start()
  const called = cursor.atSymbol('(', 1)
  switch (value) {
    case 'NULL':
      cursor.advance()
      return { kind: 'nullLiteral', span }
    case 'TRUE':
    case 'FALSE':
      cursor.advance()
      return { kind: 'booleanLiteral', value: value === 'TRUE', span }
    case 'CASE':
      return parseCase(cursor)
    case 'CAST':
    case 'TRY_CAST':
      return parseCast(cursor)
    case 'EXISTS': {
      cursor.advance()
      if (!cursor.atSymbol('(') || !atQuery(cursor, 1)) cursor.fail('a query in parentheses')
      const query = parseQueryInParentheses(cursor)
      return node<Exists>({ kind: 'exists', query, span: cursor.span(start) })
    }
    case 'DEFAULT':
      if (called || cursor.atSymbol('.', 1)) return parseNameOrCall(cursor)
      cursor.advance()
      return { kind: 'defaultValue', span }
    case 'EXTRACT':
      return called && cursor.atWord('FROM', 3) ? parseExtract(cursor) : parseNameOrCall(cursor)
    case 'INTERVAL':
      if (cursor.peek(1).kind !== 'string') return parseNameOrCall(cursor)
      return parseInterval(cursor)
    case 'PERIOD':
      return called && cursor.afterGroup(1).kind === 'string' ? parseTyped(cursor) : parseNameOrCall(cursor)
    case 'DATE':
    case 'DATETIME':
    case 'TIME':
    case 'TIMESTAMP':
    case 'TIMESTAMP_LTZ':
    case 'TIMESTAMP_NTZ':
    case 'TIMESTAMP_TZ':
      return cursor.peek(1).kind === 'string' ? parseTyped(cursor) : parseNameOrCall(cursor)
    default:
      if (!reservedWords.has(value) || bareCalls.has(value) || (called && reservedFunctions.has(value)))
        return parseNameOrCall(cursor)
      return columnWords.has(value) && !called ? parseReservedColumn(cursor) : cursor.fail('a value')
  }
}

function parseInterval(cursor: Cursor): Expression {
  const start = cursor.start()
  cursor.advance()
  const value = parseString(cursor)
  const unit = atIntervalUnit(cursor) ? parseIntervalUnit(cursor) : undefined
  return node<IntervalLiteral>({ kind: 'intervalLiteral', value, unit, span: cursor.span(start) })
}

function parseTyped(cursor: Cursor): Expression {
  const start = cursor.start()
  const type = parseType(cursor)
  return { kind: 'typedLiteral', type, value: parseString(cursor), span: cursor.span(start) }
}

function parseReservedColumn(cursor: Cursor): Expression {
  const start = cursor.start()
  const part = parseColumnWord(cursor)
  return { kind: 'columnReference', parts: [part], span: cursor.span(start) }
}

function parseCase(cursor: Cursor): Expression {
  const start = cursor.start()
  cursor.expect('CASE')
  const operand = cursor.at('WHEN') ? undefined : parseExpressionAt(cursor)
  const branches: CaseBranch[] = []
  do {
    const from = cursor.start()
    cursor.expect('WHEN')
    const when = parseExpressionAt(cursor)
    cursor.expect('THEN')
    const then = parseExpressionAt(cursor)
    branches.push({ kind: 'caseBranch', when, then, span: cursor.span(from) })
  } while (cursor.at('WHEN'))
  const otherwise = cursor.take('ELSE') ? parseExpressionAt(cursor) : undefined
  cursor.expect('END')
  return node<Case>({ kind: 'case', operand, branches, otherwise, span: cursor.span(start) })
}

function parseCast(cursor: Cursor): Expression {
  const start = cursor.start()
  const isTry = cursor.advance().value === 'TRY_CAST'
  cursor.expectSymbol('(')
  const operand = parseExpressionAt(cursor)
  cursor.expect('AS')
  const type = parseType(cursor)
  const inside = parseFields(cursor)
  cursor.expectSymbol(')')
  const fields = inside ?? parseFields(cursor)
  return node<Cast>({ kind: 'cast', operand, type, try: isTry, fields, span: cursor.span(start) })
}

const parseFields = (cursor: Cursor): Cast['fields'] => cursor.takeOneOf(['RENAME FIELDS', 'ADD FIELDS'])

function parseExtract(cursor: Cursor): Expression {
  const start = cursor.start()
  cursor.advance()
  cursor.expectSymbol('(')
  const part = parseDatePart(cursor) ?? { kind: 'datePart' as const, ...quotedPart(cursor) }
  cursor.expect('FROM')
  const operand = parseExpressionAt(cursor)
  cursor.expectSymbol(')')
  return node<ExtractDatePart>({ kind: 'extract', part, operand, span: cursor.span(start) })
}

function quotedPart(cursor: Cursor) {
  const start = cursor.start()
  const { kind, value } = cursor.peek()
  const name = kind === 'string' || kind === 'quotedIdentifier' ? value.toUpperCase() : ''
  if (!dateParts.has(name)) cursor.fail('a date part')
  cursor.advance()
  return { name, span: cursor.span(start) }
}
