import { importFailed } from '../../errors.ts'
import type { ProtoMessage, ProtoValue } from './proto-file.ts'
import type { ProtoReader } from './proto-reader.ts'
import { readEnum } from './read-enum.ts'
import { readField } from './read-field.ts'

/** The messages and enums that are known so far, by full name. */
export interface ProtoDeclarations {
  readonly messages: Map<string, ProtoMessage>
  readonly enums: Map<string, readonly ProtoValue[]>
}

/** Reads a message from its name on, with all that is declared inside. */
export function readMessage(
  reader: ProtoReader,
  declared: ProtoDeclarations,
  path = '',
  comment = '',
): ProtoMessage {
  if (path.split('.').length > 50) throw importFailed('protobuf', 'Messages are more than 50 levels deep.')
  const name = [path, reader.take()].filter((each) => each !== '').join('.')
  const message: ProtoMessage = { name, comment, fields: [], isDeprecated: false }
  declared.messages.set(name, message)
  readBody(reader, declared, message, undefined)
  return message
}

function readBody(
  reader: ProtoReader,
  declared: ProtoDeclarations,
  message: ProtoMessage,
  choice: string | undefined,
): void {
  reader.expect('{')
  while (reader.peek() !== '}') {
    if (/^(?:export|local)$/.test(reader.peek() ?? '') && /^(?:message|enum)$/.test(reader.peek(1) ?? ''))
      reader.take()
    const word = reader.peek()
    const { comment = '' } = reader.word() ?? {}
    const isBlock = reader.peek(2) === '{'
    if (word === ';') reader.take()
    else if (word === 'message' && isBlock) {
      reader.take()
      readMessage(reader, declared, message.name, comment)
    } else if (word === 'enum' && isBlock) {
      reader.take()
      const [name, values] = readEnum(reader, message.name)
      declared.enums.set(name, values)
    } else if (word === 'oneof' && isBlock) {
      reader.take()
      readBody(reader, declared, message, reader.take())
    } else if (reader.peek(1) !== '=' && isAside(reader)) readAside(reader, message)
    else {
      const { isGroup, ...field } = readField(reader, choice)
      message.fields.push(field)
      if (!isGroup) continue
      const group = { ...field, name: `${message.name}.${field.type}`, fields: [], isDeprecated: false }
      declared.messages.set(group.name, group)
      readBody(reader, declared, group, undefined)
    }
  }
  reader.expect('}')
}

/** `option …`, `reserved …`, `extensions …` or `extend …`: a field may have a type of such a name. */
const isAside = (reader: ProtoReader): boolean =>
  /^(?:option|reserved|extensions)$/.test(reader.peek() ?? '')
    ? reader.peek(2) !== '=' || reader.peek() === 'option'
    : reader.peek() === 'extend' && !/^[=[]$/.test(reader.peek(2) ?? '')

function readAside(reader: ProtoReader, message: ProtoMessage): void {
  const [word, name, , value] = [reader.peek(), reader.peek(1), reader.peek(2), reader.peek(3)]
  if (word === 'option' && name === 'deprecated') message.isDeprecated = value === 'true'
  else if (word === 'reserved') reader.report(`What ${message.name} reserves is not kept`)
  else if (word !== 'extensions') reader.report(`${word} of ${message.name} is not kept`)
  if (word === 'extend') reader.skipBlock()
  else reader.skipStatement()
}
