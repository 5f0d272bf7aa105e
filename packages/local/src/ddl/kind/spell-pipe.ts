import type { Pipe } from '../../catalog/object/pipe.ts'
import { createdName, type DdlContext } from '../ddl-context.ts'
import { spellText } from '../spell-text.ts'

/** The CREATE of a pipe. */
export function spellPipe(context: DdlContext, pipe: Pipe): string {
  const { autoIngest, comment, definition } = pipe
  const ingest = autoIngest ? ' auto_ingest=true' : ''
  const told = comment === '' ? '' : ` COMMENT=${spellText(comment)}`
  return `create or replace pipe ${createdName(context, pipe)}${ingest}${told} as ${definition};`
}
