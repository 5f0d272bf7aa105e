import type { TextOrBind } from '../../tree/expression/text-or-bind.ts'
import type { Phrase } from '../../tree/property/phrase.ts'
import type { Property } from '../../tree/property/property.ts'
import type { Show, ShowScope } from '../../tree/show/show.ts'
import type { ShowGrants } from '../../tree/show/show-grants.ts'
import type { UnknownStatement } from '../../tree/unknown-statement.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'
import { atClass, atClassWord, type TypeOrClass } from '../named-object.ts'
import { node } from '../node.ts'
import { longestByFirstWord, takeByFirstWord } from '../object-type.ts'
import { atProperty, parseProperties } from '../property.ts'
import { parseUnknownObject } from '../statement/unknown-statement.ts'
import { parseInteger, parseString } from '../string.ts'
import { parseTextOrBind } from '../text-or-bind.ts'
import { showClauses } from './show-clauses.ts'
import { parseShowGrants } from './show-grants.ts'
import { parseShowScope } from './show-scope.ts'
import { showTypes } from './show-types.ts'
import { parseShownPrivileges } from './shown-privileges.ts'

/** `SHOW [TERSE] <types> [HISTORY] [LIKE …] [IN …] [STARTS WITH …] [LIMIT … [FROM …]]`, `SHOW GRANTS …`. */
export function parseShow(cursor: Cursor): Show | ShowGrants | UnknownStatement {
  const start = cursor.start()
  cursor.expect('SHOW')
  const grants = cursor.takeOneOf(['GRANTS', 'FUTURE GRANTS', 'CALLER GRANTS'])
  if (grants !== undefined) return parseShowGrants(cursor, start, grants)
  const terse = cursor.take('TERSE')
  const shown = parseShown(cursor)
  return shown === undefined
    ? parseUnknownObject(cursor, start, showTypes.keys())
    : node<Show>({ kind: 'show', terse, ...shown, ...parseOptions(cursor, shown), span: cursor.span(start) })
}

const byFirstWord = longestByFirstWord([...showTypes.keys()])

type Shown = Pick<Show, 'objectType'> & Pick<TypeOrClass, 'class'>

function parseShown(cursor: Cursor): Shown | undefined {
  if (atClass(cursor) || atClassWord(cursor)) {
    const ofClass = parseObjectName(cursor, 'a class')
    cursor.take('INSTANCES')
    return { objectType: 'INSTANCE', class: ofClass }
  }
  const objectType = showTypes.get(takeByFirstWord(cursor, byFirstWord) ?? '')
  return objectType && { objectType, class: undefined }
}

function parseOptions(cursor: Cursor, { objectType }: Shown) {
  const clause = showClauses[objectType]
  let history = false
  let like: TextOrBind | undefined
  let scope: ShowScope | undefined
  let startsWith: TextOrBind | undefined
  let limit: number | undefined
  let from: string | undefined
  let privileges: readonly string[] = []
  const clauses: Phrase[] = []
  const properties: Property[] = []
  for (;;) {
    const found = clause?.(cursor)
    if (found !== undefined) clauses.push(found)
    else if (!history && cursor.take('HISTORY')) history = true
    else if (like === undefined && cursor.take('LIKE')) like = parseTextOrBind(cursor, 'a pattern in quotes')
    else if (startsWith === undefined && cursor.take('STARTS', 'WITH')) startsWith = parseTextOrBind(cursor)
    else if (limit === undefined && cursor.take('LIMIT')) {
      if (cursor.atSymbol('-')) cursor.fail('a whole number')
      limit = parseInteger(cursor)
      from = cursor.take('FROM') ? parseString(cursor) : undefined
    } else if (privileges.length === 0 && cursor.take('WITH', 'PRIVILEGES'))
      privileges = parseShownPrivileges(cursor)
    else if (atProperty(cursor)) properties.push(...parseProperties(cursor))
    else {
      const place = scope === undefined ? parseShowScope(cursor, objectType) : undefined
      if (place === undefined) break
      scope = place
    }
  }
  return { history, like, in: scope, clauses, startsWith, limit, from, privileges, properties }
}
