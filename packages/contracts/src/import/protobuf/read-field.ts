import type { ProtoField } from './proto-file.ts'
import type { ProtoReader } from './proto-reader.ts'

/** Reads a field. A group is left at its opening brace: `type` is the name of the message that follows. */
export function readField(
  reader: ProtoReader,
  choice: string | undefined,
): ProtoField & { readonly isGroup: boolean } {
  const { line = 1, comment = '' } = reader.word() ?? {}
  const isLabelled = /^(?:optional|required|repeated)$/.test(reader.peek() ?? '') && reader.peek(1) !== '='
  const label = isLabelled ? (reader.take() as ProtoField['label']) : ''
  const isGroup = reader.peek() === 'group' && reader.peek(2) === '='
  if (isGroup) reader.take()
  let type = reader.takeName()
  if (type === 'map' && reader.peek() === '<') {
    reader.expect('<')
    const key = reader.take()
    reader.expect(',')
    type = `map<${key},${reader.takeName()}>`
    reader.expect('>')
  }
  const name = isGroup ? type.toLowerCase() : reader.take()
  reader.expect('=')
  const number = reader.takeInteger()
  const options = reader.takeOptions()
  const after = isGroup ? '' : reader.endStatement()
  return {
    name,
    type,
    label,
    number,
    comment: [comment, after].filter((each) => each !== '').join('\n'),
    options,
    line,
    isGroup,
    ...(choice !== undefined && { choice }),
  }
}
