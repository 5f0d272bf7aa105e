import { importFailed } from '../../errors.ts'
import { type ProtoWord, protoWords } from './proto-words.ts'

/** Goes through the words of a proto file. Every method fails with CONTRACT.IMPORT_FAILED and the line. */
export interface ProtoReader {
  /** The text of a word ahead: 0 is the next one. */
  readonly peek: (ahead?: number) => string | undefined
  /** The next word itself. */
  readonly word: () => ProtoWord | undefined
  readonly take: () => string
  readonly expect: (wanted: string) => void
  /** Takes a name with dots, which may be spread over several words. */
  readonly takeName: () => string
  readonly takeInteger: () => number
  /** Goes behind a declaration with a block. */
  readonly skipBlock: () => void
  /** Goes behind the semicolon of a statement. */
  readonly skipStatement: () => void
  /** What stands in brackets, if any does. */
  readonly takeOptions: () => ReadonlyMap<string, string>
  /** The end of a statement, and the comment behind it. */
  readonly endStatement: () => string
  readonly fail: (wanted: string) => never
  readonly report: (message: string) => void
}

/** A reader of a text, at its first word. */
export function createProtoReader(
  text: string,
  reportAt: (message: string, line: number) => void,
): ProtoReader {
  const words = protoWords(text)
  let at = 0
  const peek = (ahead = 0) => words[at + ahead]?.text
  const line = () => (words[at] ?? words.at(-1))?.line ?? 1
  const fail = (wanted: string): never => {
    throw importFailed('protobuf', `${wanted} is missing before ${JSON.stringify(peek() ?? 'the end')}.`, {
      line: line(),
    })
  }
  const take = (): string => {
    const next = peek() ?? fail('A word')
    at += 1
    return next
  }
  const expect = (wanted: string) => (peek() === wanted ? void take() : fail(JSON.stringify(wanted)))
  const takeName = (): string => {
    let last = take()
    const parts = [last]
    while (last.endsWith('.') || peek()?.startsWith('.') === true) {
      last = take()
      parts.push(last)
    }
    const name = parts.join('')
    return /^[\w.]+$/.test(name) ? name : fail('A name')
  }
  const takeInteger = (): number => {
    const value = Number(peek())
    if (!Number.isInteger(value)) fail('A whole number')
    at += 1
    return value
  }
  const skipTo = (end: string) => {
    for (let depth = 0; ; ) {
      const next = take()
      if (/^[[{(]$/.test(next)) depth += 1
      if (/^[\]})]$/.test(next)) depth -= 1
      if (depth === 0 && (next === end || next === ';')) return
    }
  }
  const takeOptions = () => {
    const options = new Map<string, string>()
    if (peek() !== '[') return options
    at += 1
    let [depth, name, value] = [0, '', '']
    for (let isName = true; ; ) {
      const next = take()
      if (/^[[{(<]$/.test(next)) depth += 1
      if (depth === 0 && (next === ',' || next === ']')) {
        options.set(name, value)
        if (next === ']') return options
        ;[isName, name, value] = [true, '', '']
      } else if (depth === 0 && next === '=') isName = false
      else if (isName) name += next
      else value += next
      if (/^[\]})>]$/.test(next)) depth -= 1
    }
  }
  const endStatement = () => {
    expect(';')
    return words[at - 1]?.after ?? ''
  }
  return {
    peek,
    word: () => words[at],
    take,
    expect,
    takeName,
    takeInteger,
    skipBlock: () => skipTo('}'),
    skipStatement: () => skipTo(';'),
    takeOptions,
    endStatement,
    fail,
    report: (message) => reportAt(message, line()),
  }
}
