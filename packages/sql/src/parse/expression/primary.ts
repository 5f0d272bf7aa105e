import type { Expression } from '../../tree/expression/expression.ts'
import type { IntervalLiteral } from '../../tree/expression/literal.ts'
import type { Exists } from '../../tree/expression/predicate.ts'
import type { Cursor } from '../cursor.ts'
import { atIntervalUnit, parseIntervalUnit } from '../interval-unit.ts'
import { bareCalls, columnWords, reservedFunctions, reservedWords } from '../keywords.ts'
import { parseList } from '../list.ts'
import { parseColumnWord } from '../name.ts'
import { node } from '../node.ts'
import { atQuery } from '../query/at-query.ts'
import { parseExpressionAt, parseQueryInParentheses } from '../rules.ts'
import { parseString } from '../string.ts'
import { parseType } from '../type.ts'
import { parseCase } from './case.ts'
import { parseCast } from './cast.ts'
import { parseExtract } from './extract.ts'
import { parseNameOrCall } from './name-or-call.ts'
import { parseObjectConstant } from './object-constant.ts'

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
  return cursor.atSymbol('{') ? parseObjectConstant(cursor) : cursor.fail('a value')
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
    case 'TYPE':
      return cursor.atSymbol('(', 2) && (cursor.atWord('OBJECT', 1) || cursor.atWord('ARRAY', 1))
        ? parseTypeLiteral(cursor)
        : parseNameOrCall(cursor)
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

function parseTypeLiteral(cursor: Cursor): Expression {
  const start = cursor.start()
  cursor.advance()
  const type = parseType(cursor)
  return { kind: 'typeLiteral', type, span: cursor.span(start) }
}

function parseReservedColumn(cursor: Cursor): Expression {
  const start = cursor.start()
  const part = parseColumnWord(cursor)
  return { kind: 'columnReference', parts: [part], span: cursor.span(start) }
}
