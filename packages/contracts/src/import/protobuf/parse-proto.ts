import type { ProtoEdition, ProtoFile } from './proto-file.ts'
import { createProtoReader, type ProtoReader } from './proto-reader.ts'
import { readEnum } from './read-enum.ts'
import { type ProtoDeclarations, readMessage } from './read-message.ts'

/** Reads messages and enums; services, options and extensions are reported. @throws CONTRACT.IMPORT_FAILED */
export function parseProto(text: string, report: (message: string, line: number) => void): ProtoFile {
  const reader = createProtoReader(text, report)
  const declared: ProtoDeclarations = { messages: new Map(), enums: new Map() }
  let scope: string | undefined
  let edition: ProtoEdition | undefined
  while (reader.peek() !== undefined) {
    const { comment = '' } = reader.word() ?? {}
    const word = reader.peek()
    if (/^(?:export|local)$/.test(word ?? '')) {
      reader.take()
      continue
    }
    switch (word) {
      case ';':
        reader.take()
        break
      case 'package':
        reader.take()
        scope = reader.takeName()
        reader.endStatement()
        break
      case 'message':
        reader.take()
        readMessage(reader, declared, '', comment)
        break
      case 'enum': {
        reader.take()
        const [name, values] = readEnum(reader, '')
        declared.enums.set(name, values)
        break
      }
      case 'syntax':
      case 'edition':
        edition = editionOf(word, reader.peek(2)?.slice(1, -1))
        reader.skipStatement()
        break
      case 'import':
        reader.skipStatement()
        break
      case 'option':
        edition = presence.get(fieldPresence(reader) ?? '') ?? edition
        reader.skipStatement()
        break
      case 'service':
      case 'extend':
        reader.report(`${word} ${reader.peek(1) ?? ''} is not kept`)
        reader.skipBlock()
        break
      default:
        reader.fail('A message, an enum or a service')
    }
  }
  const isLabelled = [...declared.messages.values()].some(({ fields }) =>
    fields.some(({ label }) => label === 'required'),
  )
  return {
    ...declared,
    edition: edition ?? (isLabelled ? 'proto2' : 'proto3'),
    ...(scope !== undefined && { scope }),
  }
}

const editionOf = (word: string, name: string | undefined): ProtoEdition =>
  word === 'edition' ? 'explicit' : name === 'proto2' ? 'proto2' : 'proto3'

const fieldPresence = (reader: ProtoReader) =>
  reader.peek(1) === 'features.field_presence' ? reader.peek(3) : undefined

/** What the features of an edition say of presence. Source: https://protobuf.dev/editions/features/#field_presence */
export const presence: ReadonlyMap<string, ProtoEdition> = new Map([
  ['EXPLICIT', 'explicit'],
  ['IMPLICIT', 'implicit'],
  ['LEGACY_REQUIRED', 'required'],
])
