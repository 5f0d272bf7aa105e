import type { Token } from '../../token/token.ts'
import { tokenize } from '../../token/tokenize.ts'
import type { ObjectName } from '../../tree/name/object-name.ts'
import type { StageLocation } from '../../tree/stage/stage-location.ts'
import type { Cursor } from '../cursor.ts'
import { node } from '../node.ts'

const shape =
  /^@(?:~|((?:(?:"(?:[^"]|"")*"|[A-Za-z_][\w$]*)\.){0,2})(%?)("(?:[^"]|"")*"|[A-Za-z_][\w$]*))(?:\/|$)/

/** `@…`, bare or as a text in quotes. */
export function parseStageLocation(cursor: Cursor): StageLocation {
  const token = cursor.peek()
  if (token.kind !== 'stage' && !(token.kind === 'string' && token.value.startsWith('@')))
    cursor.fail('a stage such as @name/path')
  const found = shape.exec(token.value)
  if (found === null) return cursor.fail('a stage such as @name/path')
  const [whole, qualifier = '', percent, last] = found
  cursor.advance()
  const span = token.span
  const path = token.value.slice(whole.length)
  if (last === undefined) return node<StageLocation>({ kind: 'stageLocation', owner: 'user', path, span })
  const name = stageName(cursor, `${qualifier}${last}`, token)
  const owner = percent === '%' ? 'table' : 'named'
  return node<StageLocation>({ kind: 'stageLocation', owner, name, path, span })
}

function stageName(cursor: Cursor, place: string, token: Token): ObjectName {
  const identifiers = tokenize(place).flatMap(({ kind, value }) =>
    kind === 'word' || kind === 'quotedIdentifier'
      ? [{ kind: 'identifier' as const, name: value, quoted: kind === 'quotedIdentifier', span: token.span }]
      : [],
  )
  if (identifiers.some(({ name }) => name === '')) cursor.fail('the name of a stage')
  return { kind: 'objectName', parts: identifiers, span: token.span }
}
