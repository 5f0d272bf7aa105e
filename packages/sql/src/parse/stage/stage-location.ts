import type { Token } from '../../token/token.ts'
import { tokenize } from '../../token/tokenize.ts'
import type { ObjectName } from '../../tree/name/object-name.ts'
import type { Span } from '../../tree/node.ts'
import type { StageLocation } from '../../tree/stage/stage-location.ts'
import type { Cursor } from '../cursor.ts'
import { node } from '../node.ts'

const shape =
  /^@(?:~|((?:(?:"(?:[^"]|"")*"|[A-Za-z_][\w$]*)\.){0,2})(%?)("(?:[^"]|"")*"|[A-Za-z_][\w$]*))(?:\/|$)/

/** As above with templates in the names: `@{{ db }}.&{schema}.&stage/…`. */
const templateShape = (() => {
  const upTo = (closing: string): string => `(?:(?!${closing}).)*${closing}`
  const name = String.raw`(?:"(?:[^"]|"")*"|(?![\d$])(?:[\w$]|\{\{${upTo('}}')}|<%${upTo('%>')}|&\{[^}]*\}|&(?=\w))+)`
  return new RegExp(String.raw`^@(?:~|((?:${name}\.){0,2})(%?)(${name}))(?:\/|$)`, 's')
})()

/** `@…`, bare or as a text in quotes. */
export function parseStageLocation(cursor: Cursor): StageLocation {
  const token = cursor.peek()
  if (token.kind !== 'stage' && !(token.kind === 'string' && token.value.startsWith('@')))
    cursor.fail('a stage such as @name/path')
  const found = (cursor.templates ? templateShape : shape).exec(token.value)
  if (found === null) return cursor.fail('a stage such as @name/path')
  const [whole, qualifier = '', percent, last] = found
  cursor.advance()
  const span = token.span
  const path = token.value.slice(whole.length)
  if (last === undefined) return node<StageLocation>({ kind: 'stageLocation', owner: 'user', path, span })
  const name = stageName(cursor, qualifier, last, token)
  const owner = percent === '%' ? 'table' : 'named'
  return node<StageLocation>({ kind: 'stageLocation', owner, name, path, span })
}

function stageName(cursor: Cursor, qualifier: string, last: string, token: Token): ObjectName {
  const at = token.kind === 'stage' ? token.start + 1 : undefined
  // A `%` may stand before the last part.
  const shift = token.text[1 + qualifier.length] === '%' ? 1 : 0
  const spanOf = ({ start, end }: Span): Span => {
    if (at === undefined) return token.span
    const from = at + (start < qualifier.length ? 0 : shift)
    return { start: from + start, end: from + end }
  }
  const tokens = tokenize(`${qualifier}${last}`, { templates: cursor.templates })
  const identifiers = tokens.flatMap(({ kind, value, span }) =>
    kind === 'word' || kind === 'quotedIdentifier' || kind === 'template'
      ? [
          {
            kind: 'identifier' as const,
            name: value,
            quoted: kind === 'quotedIdentifier',
            span: spanOf(span),
          },
        ]
      : [],
  )
  if (identifiers.some(({ name }) => name === '')) cursor.fail('the name of a stage')
  return { kind: 'objectName', parts: identifiers, span: token.span }
}
