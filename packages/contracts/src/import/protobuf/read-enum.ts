import type { ProtoValue } from './proto-file.ts'
import type { ProtoReader } from './proto-reader.ts'

/** Reads an enum behind its keyword: the full name and its values. */
export function readEnum(reader: ProtoReader, path: string): readonly [string, readonly ProtoValue[]] {
  const name = [path, reader.take()].filter((each) => each !== '').join('.')
  const values: ProtoValue[] = []
  reader.expect('{')
  while (reader.peek() !== '}') {
    const start = reader.word()
    if (reader.peek() === ';') reader.take()
    else if (/^(?:option|reserved)$/.test(reader.peek() ?? '') && reader.peek(1) !== '=')
      reader.skipStatement()
    else {
      const value = reader.take()
      reader.expect('=')
      reader.takeInteger()
      reader.takeOptions()
      values.push({ name: value, comment: joined(start?.comment, reader.endStatement()) })
    }
  }
  reader.expect('}')
  return [name, values]
}

const joined = (...comments: readonly (string | undefined)[]) =>
  comments.filter((each) => each !== undefined && each !== '').join('\n')
