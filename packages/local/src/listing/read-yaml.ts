import { invalidStatement } from '../errors/statement-failures.ts'

/** What a document in YAML says. */
export type YamlValue = string | boolean | null | readonly YamlValue[] | { readonly [key: string]: YamlValue }

interface Line {
  readonly indent: number
  readonly text: string
  readonly number: number
}

/**
 * Reads the part of YAML that manifests are written in: mappings and lists in blocks or in brackets, texts plain, in quotes or in
 * blocks. Numbers stay texts.
 *
 * @throws SQL.SYNTAX with the line for all else.
 */
export function readYaml(text: string): YamlValue {
  const raw = text.split(/\r?\n/)
  const lines = raw.flatMap((each, index): Line[] => {
    const indent = each.length - each.trimStart().length
    if (/^\s*\t/.test(each)) throw flaw(index + 1, 'a tab before its first character')
    return [{ indent, text: each.trim(), number: index + 1 }]
  })
  let at = 0
  const skip = () => {
    while (at < lines.length && /^(#|---$|$)/.test(lines[at]?.text ?? '')) at += 1
  }
  const value = block(-1)
  skip()
  const rest = lines[at]
  if (rest !== undefined) throw flaw(rest.number, 'something that belongs to nothing')
  return value

  function block(parent: number): YamlValue {
    skip()
    const first = lines[at]
    if (first === undefined || first.indent <= parent) return null
    if (/^-(\s|$)/.test(first.text)) return list(first.indent)
    return keyOf(first.text) === undefined ? scalarHere() : mapping(first.indent)
  }

  function scalarHere(): YamlValue {
    const line = lines[at]
    at += 1
    return line === undefined ? null : scalar(line.text, line.number)
  }

  function list(indent: number): YamlValue {
    const items: YamlValue[] = []
    for (skip(); lines[at]?.indent === indent && /^-(\s|$)/.test(lines[at]?.text ?? ''); skip()) {
      const line = lines[at] as Line
      const inner = line.text.slice(1).trimStart()
      if (inner === '') {
        at += 1
        items.push(block(indent))
      } else if (keyOf(inner) !== undefined) {
        // `- key: value` begins a mapping where its key stands.
        lines[at] = { ...line, indent: indent + line.text.length - inner.length, text: inner }
        items.push(mapping(lines[at]?.indent ?? indent))
      } else {
        at += 1
        items.push(scalar(inner, line.number))
      }
    }
    return items
  }

  function mapping(indent: number): YamlValue {
    const entries = new Map<string, YamlValue>()
    for (skip(); lines[at]?.indent === indent; skip()) {
      const line = lines[at] as Line
      const found = keyOf(line.text)
      if (found === undefined) throw flaw(line.number, 'no key')
      const { key, rest } = found
      if (entries.has(key)) throw flaw(line.number, `the key ${key} again`)
      at += 1
      if (rest === '') {
        skip()
        const next = lines[at]
        const isList = next?.indent === indent && /^-(\s|$)/.test(next.text)
        entries.set(key, isList ? list(indent) : block(indent))
      } else if (/^[|>][+-]?$/.test(rest)) entries.set(key, folded(indent, rest))
      else entries.set(key, scalar(rest, line.number))
    }
    const odd = lines[at]
    if (odd !== undefined && odd.indent > indent) throw flaw(odd.number, 'an indentation that fits nothing')
    return Object.fromEntries(entries)
  }

  function folded(indent: number, style: string): string {
    const from = at
    while (at < lines.length && ((lines[at]?.indent ?? 0) > indent || lines[at]?.text === '')) at += 1
    const chosen = raw.slice(from, at)
    const depth = Math.min(
      ...chosen.filter((each) => each.trim() !== '').map((each) => each.length - each.trimStart().length),
    )
    const plain = chosen.map((each) => each.slice(depth))
    const joined = style.startsWith('|') ? plain.join('\n') : plain.join(' ')
    return style.endsWith('-') ? joined.trimEnd() : `${joined.trimEnd()}\n`
  }
}

const flaw = (line: number, what: string) =>
  invalidStatement(`The manifest cannot be read: line ${line} has ${what}.`)

/** `key: rest`, `"key": rest`; undefined for a text that is none. */
function keyOf(text: string): { readonly key: string; readonly rest: string } | undefined {
  const [, double, single, plain, rest = ''] =
    /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^\s"'[\]{},#&*!|>%@`-][^:#]*?|-[^\s:][^:#]*?))\s*:(?:\s+(.*))?$/.exec(
      text,
    ) ?? []
  const key = double ?? single?.replaceAll("''", "'") ?? plain
  return key === undefined ? undefined : { key, rest: withoutComment(rest) }
}

/** What stands before ` #`, outside of quotes. */
function withoutComment(text: string): string {
  if (!/^["'[{]/.test(text)) return text.replace(/(?:^|\s)#.*$/, '').trim()
  const found = /^((?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^"'])*?)\s#.*$/.exec(text)
  return (found?.[1] ?? (text.startsWith('#') ? '' : text)).trim()
}

function scalar(written: string, line: number): YamlValue {
  const text = withoutComment(written)
  if (text.startsWith('[') || text.startsWith('{')) return flow(text, line)
  return plainScalar(text, line)
}

function plainScalar(text: string, line: number): YamlValue {
  if (text.startsWith('"')) {
    try {
      return JSON.parse(text) as string
    } catch {
      throw flaw(line, 'quotes that do not close')
    }
  }
  if (text.startsWith("'")) {
    if (!/^'(?:[^']|'')*'$/.test(text)) throw flaw(line, 'quotes that do not close')
    return text.slice(1, -1).replaceAll("''", "'")
  }
  if (/^[&*!%@`]/.test(text)) throw flaw(line, 'an anchor, alias or tag')
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true'
  return /^(?:null|~)?$/i.test(text) ? null : text
}

/** `[a, 'b']`, `{ a: b }`. */
function flow(text: string, line: number): YamlValue {
  const tokens =
    text.match(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[[\]{},]|:(?=\s)|[^[\]{},:"'\s](?:[^[\]{},:]|:(?!\s))*/g) ??
    []
  let at = 0
  const value = one()
  if (at < tokens.length) throw flaw(line, 'something behind its brackets')
  return value

  function one(): YamlValue {
    const token = tokens[at]
    at += 1
    if (token === '[') {
      const items: YamlValue[] = []
      while (tokens[at] !== ']') {
        if (at >= tokens.length) throw flaw(line, 'brackets that do not close')
        items.push(one())
        if (tokens[at] === ',') at += 1
      }
      at += 1
      return items
    }
    if (token === '{') {
      const entries: [string, YamlValue][] = []
      while (tokens[at] !== '}') {
        const key = one()
        if (at >= tokens.length || tokens[at] !== ':') throw flaw(line, 'braces that do not close')
        at += 1
        entries.push([String(key), one()])
        if (tokens[at] === ',') at += 1
      }
      at += 1
      return Object.fromEntries(entries)
    }
    if (token === undefined || /^[\]},:]$/.test(token)) throw flaw(line, 'brackets that make no sense')
    return plainScalar(token.trim(), line)
  }
}
