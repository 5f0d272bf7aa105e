import type { Stream } from '../../catalog/object/stream.ts'
import { fullName, kindInWords } from '../../catalog/securable-name.ts'
import { createdName, type DdlContext } from '../ddl-context.ts'
import { spellText } from '../spell-text.ts'

/** The CREATE of a stream. It begins anew: where it stands is not DDL. */
export function spellStream(context: DdlContext, stream: Stream): string {
  const { source, mode, comment } = stream
  const options = [
    ...(mode === 'APPEND_ONLY' ? [' append_only = true'] : []),
    ...(comment === '' ? [] : [` comment=${spellText(comment)}`]),
  ]
  return `create or replace stream ${createdName(context, stream)} on ${kindInWords(source).toLowerCase()} ${fullName(source)}${options.join('')};`
}
