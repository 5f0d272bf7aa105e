import type { CopyFiles } from '../../tree/dml/copy-files.ts'
import type { CopyIntoLocation } from '../../tree/dml/copy-into-location.ts'
import type { CopyIntoTable } from '../../tree/dml/copy-into-table.ts'
import type { Cursor } from '../cursor.ts'
import { atLocation } from '../stage/file-location.ts'
import { parseCopyFiles } from './copy-files.ts'
import { parseCopyIntoLocation } from './copy-into-location.ts'
import { parseCopyIntoTable } from './copy-into-table.ts'

/** `COPY INTO table`, `COPY INTO @stage`, `COPY FILES INTO @stage`. */
export function parseCopy(cursor: Cursor): CopyIntoTable | CopyIntoLocation | CopyFiles {
  const start = cursor.start()
  cursor.expect('COPY')
  if (cursor.take('FILES')) return parseCopyFiles(cursor, start)
  cursor.expect('INTO')
  return atLocation(cursor) ? parseCopyIntoLocation(cursor, start) : parseCopyIntoTable(cursor, start)
}
