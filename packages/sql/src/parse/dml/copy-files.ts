import type { CopyFiles } from '../../tree/dml/copy-files.ts'
import type { Cursor } from '../cursor.ts'
import { parseProperties } from '../property.ts'
import { parseFilesOrQuery, parseLocation } from '../stage/file-location.ts'

/** `INTO @stage FROM @stage | (query) KEY = value …` behind `COPY FILES`. */
export function parseCopyFiles(cursor: Cursor, start: number): CopyFiles {
  cursor.expect('INTO')
  const location = parseLocation(cursor)
  cursor.expect('FROM')
  const from = parseFilesOrQuery(cursor)
  const properties = parseProperties(cursor)
  return { kind: 'copyFiles', location, from, properties, span: cursor.span(start) }
}
