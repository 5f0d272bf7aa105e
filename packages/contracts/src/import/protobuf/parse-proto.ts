import { importFailed } from '../../errors.ts'

/** A message by its full name inside the file (`Order.Line`). */
export interface ProtoMessage {
  readonly name: string
  readonly comment: string
  readonly fields: ProtoField[]
  /** Whether it is an extension of another message. */
  readonly isEntry: boolean
}

/** A field of a {@link ProtoMessage}. */
export interface ProtoField {
  readonly name: string
  /** A map is `map<key,value>`. */
  readonly type: string
  readonly label: '' | 'optional' | 'required' | 'repeated'
  readonly number: number
  readonly comment: string
  readonly isDeprecated: boolean
  /** The oneof that it is one of. */
  readonly choice?: string
  readonly line: number
}

/** What a `.proto` file declares. */
export interface ProtoFile {
  readonly scope?: string
  readonly messages: ReadonlyMap<string, ProtoMessage>
  readonly enums: ReadonlyMap<string, readonly string[]>
}

const token =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|[\w.+-]+|[{}[\]()<>=;,:]|\S/g

/** Reads messages and enums; services, options and extensions are reported. @throws CONTRACT.IMPORT_FAILED */
export function parseProto(text: string, report: (message: string, line: number) => void): ProtoFile {
  const messages = new Map<string, ProtoMessage>()
  const enums = new Map<string, readonly string[]>()
  const words: { readonly text: string; readonly line: number; readonly comment: string }[] = []
  let line = 1
  let from = 0
  let comment = ''
  for (const found of text.matchAll(token)) {
    for (let at = text.indexOf('\n', from); at !== -1 && at < found.index; at = text.indexOf('\n', at + 1))
      line += 1
    from = found.index
    if (/^\/[/*]/.test(found[0])) comment += `${found[0].replace(/^\/[/*]+ ?|\s*\*\/$/g, '')}\n`
    else {
      words.push({ text: found[0], line, comment: comment.trim() })
      comment = ''
    }
  }
  let at = 0
  const peek = () => words[at]?.text
  const fail = (wanted: string): never => {
    const place = words[at] ?? words.at(-1)
    throw importFailed('protobuf', `${wanted} is missing before ${JSON.stringify(peek() ?? 'the end')}.`, {
      line: place?.line ?? 1,
    })
  }
  const take = (): string => {
    const next = peek() ?? fail('A word')
    at += 1
    return next
  }
  const expect = (wanted: string) => (peek() === wanted ? take() : fail(JSON.stringify(wanted)))
  /** Goes behind the next semicolon or block, whichever ends first. */
  const skip = () => {
    for (let depth = 0; peek() !== undefined; ) {
      const next = take()
      if (next === '{') depth += 1
      if (next === '}') depth -= 1
      if ((next === ';' && depth === 0) || (next === '}' && depth <= 0)) return
    }
  }
  /** The text of `[…]` behind a field. */
  const options = () => {
    if (peek() !== '[') return ''
    const start = at
    for (let depth = 0; ; ) {
      const next = take()
      if (next === '[') depth += 1
      if (next === ']') depth -= 1
      if (depth === 0) break
    }
    return words
      .slice(start, at)
      .map((each) => each.text)
      .join('')
  }
  const readEnum = (path: string) => {
    const name = [path, take()].filter((each) => each !== '').join('.')
    const values: string[] = []
    expect('{')
    while (peek() !== '}') {
      if (peek() === 'option' || peek() === 'reserved') skip()
      else if (peek() === ';') take()
      else {
        values.push(take())
        expect('=')
        take()
        options()
        expect(';')
      }
    }
    expect('}')
    enums.set(name, values)
  }
  const readMessage = (path: string, depth: number) => {
    if (depth > 50) throw importFailed('protobuf', 'Messages are more than 50 levels deep.')
    const note = words[at - 1]?.comment ?? ''
    const name = [path, take()].filter((each) => each !== '').join('.')
    const message: ProtoMessage = { name, comment: note, fields: [], isEntry: false }
    messages.set(name, message)
    expect('{')
    readBody(message, undefined, depth)
  }
  const readBody = (message: ProtoMessage, choice: string | undefined, depth: number) => {
    while (peek() !== '}') {
      const start = words[at]
      const word = take()
      const isDeclaration = words[at + 1]?.text === '{'
      if (word === ';') continue
      if (word === 'message' && isDeclaration) readMessage(message.name, depth + 1)
      else if (word === 'enum' && isDeclaration) readEnum(message.name)
      else if (word === 'oneof' && isDeclaration) {
        const name = take()
        expect('{')
        readBody(message, name, depth)
      } else if (/^(?:option|reserved|extensions|extend)$/.test(word) && words[at + 1]?.text !== '=') {
        if (word === 'extend' || word === 'option')
          report(`${word} of ${message.name} is not kept`, start?.line ?? 1)
        skip()
      } else {
        at -= 1
        message.fields.push(readField(choice))
      }
    }
    expect('}')
  }
  const readField = (choice: string | undefined): ProtoField => {
    const { line: place = 1, comment: note = '' } = words[at] ?? {}
    const first = take()
    const label = first === 'optional' || first === 'required' || first === 'repeated' ? first : ''
    let type = label === '' ? first : take()
    if (type === 'group') throw importFailed('protobuf', 'Groups are not read.', { line: place })
    if (type === 'map') {
      expect('<')
      const key = take()
      expect(',')
      type = `map<${key},${take()}>`
      expect('>')
    }
    const name = take()
    expect('=')
    const number = Number(take())
    if (!Number.isInteger(number)) fail('The number of a field')
    const isDeprecated = /\bdeprecated=true\b/.test(options())
    expect(';')
    return {
      name,
      type,
      label,
      number,
      comment: note,
      isDeprecated,
      line: place,
      ...(choice !== undefined && { choice }),
    }
  }
  let scope: string | undefined
  while (peek() !== undefined) {
    const place = words[at]?.line ?? 1
    const word = take()
    if (word === 'package') {
      scope = take()
      expect(';')
    } else if (word === 'message') readMessage('', 0)
    else if (word === 'enum') readEnum('')
    else if (word === 'syntax' || word === 'edition' || word === 'import' || word === 'option') skip()
    else if (word === 'service' || word === 'extend') {
      report(`${word} ${peek() ?? ''} is not kept`, place)
      skip()
    } else if (word !== ';') {
      at -= 1
      fail('A message, an enum or a service')
    }
  }
  return { messages, enums, ...(scope !== undefined && { scope }) }
}
