import type { SqlDialect } from '@mesh/core'
import { reservedWords } from '../parse/keywords.ts'
import { scanString } from '../token/scan-string.ts'
import type { StringLiteral } from '../tree/expression/literal.ts'
import type { Identifier } from '../tree/name/identifier.ts'
import type { ObjectName } from '../tree/name/object-name.ts'
import type { Span } from '../tree/node.ts'
import type { SqlNode } from '../tree/sql-node.ts'
import { Commented, type Doc, doc } from './layout/doc.ts'
import { spellTemplate } from './spell-template.ts'

/** How the leaves of a tree are spelled. */
export interface Spelling {
  identifier(node: Identifier): Doc
  name(node: ObjectName): Doc
  /** The name of a function, or the word that is the value of an option: neither needs quotes when it is reserved. */
  word(node: ObjectName): Doc
  text(value: string): string
  /** A text that is a node of its own, so that the source can say how it is written. */
  literal(node: StringLiteral): string
  /** Whether the source has an empty line between two nodes. */
  isApart(before: SqlNode, after: SqlNode): boolean
  /** Any node as text: the rules call each other through it. */
  node(node: SqlNode, spelling: Spelling): Doc
}

/** What {@link createSpelling} needs. */
export interface SpellingInput {
  readonly dialect: SqlDialect
  /** Where names whose comments are written go; absent where comments are left out. */
  readonly seen?: Set<SqlNode>
  readonly style: 'compact' | 'pretty'
  readonly templates?: boolean
  readonly source?: string
}

const bare = /^[A-Z_][A-Z0-9_$]*$/
/** A text of several lines is a body rather than a value from this length on. */
const bodyLength = 60

/** The spelling of a dialect. A name that the text quoted stays quoted, so that reading it back gives the same tree. */
export function createSpelling(
  { dialect, seen, style, source, templates = false }: SpellingInput,
  node: Spelling['node'],
): Spelling {
  const folds = dialect.folding === 'upper'
  const quote = (name: string) => `"${name.replaceAll('"', '""')}"`

  const asWritten = ({ name, span }: Identifier): string | undefined => {
    const written = source?.slice(span.start, span.end)
    return written !== undefined && written.toUpperCase() === name ? written : undefined
  }
  const unquoted = (part: Identifier): string | undefined =>
    folds && !part.quoted && bare.test(part.name) ? (asWritten(part) ?? part.name) : undefined

  const spell = (part: Identifier): string => {
    if (templates && !part.quoted && /\{\{|<%|&/.test(part.name)) return part.name
    if (!folds) return dialect.identifier(part.name)
    const plain = reservedWords.has(part.name) ? undefined : unquoted(part)
    return plain ?? quote(part.name)
  }
  // A word behind a dot needs no quotes, reserved or not.
  const spellName = ({ parts }: ObjectName) =>
    parts.map((part, index) => (index > 0 ? (unquoted(part) ?? spell(part)) : spell(part))).join('.')
  const spellWord = ({ parts }: ObjectName) => parts.map((part) => unquoted(part) ?? spell(part)).join('.')

  const commented = (text: string, nodes: readonly (Identifier | ObjectName)[]): Doc => {
    if (seen === undefined) return text
    for (const each of nodes) seen.add(each)
    if (nodes.every((each) => each.comments === undefined)) return text
    const before = nodes.flatMap((each) => each.comments?.before ?? [])
    const after = nodes.flatMap((each) => each.comments?.after ?? [])
    return new Commented(text, before, after)
  }

  const dynamicName = ({ dynamic }: ObjectName): Doc | undefined =>
    dynamic === undefined ? undefined : doc`IDENTIFIER(${node(dynamic, spelling)})`

  // A dialect that writes data refuses NUL; a statement of the source may hold it.
  const spellText = (value: string): string => {
    if (templates && /\{[{%#]/.test(value)) return spellTemplate(value, dialect)
    if (!folds || !value.includes('\0')) return dialect.literal(value)
    const parts = value.split('\0').map((part) => dialect.literal(part).slice(1, -1))
    return `'${parts.join('\\x00')}'`
  }

  const spelling: Spelling = {
    identifier: (part) => commented(spell(part), [part]),
    name: (name) => dynamicName(name) ?? commented(spellName(name), [name, ...name.parts]),
    word: (name) => dynamicName(name) ?? commented(spellWord(name), [name, ...name.parts]),
    text: spellText,
    literal: ({ value, span }) => {
      const written = source === undefined ? undefined : stringAt(source, span, value, templates)
      if (written !== undefined) return written
      const isBody = style === 'pretty' && value.length >= bodyLength && value.includes('\n')
      return isBody && folds && !value.includes('$$') && !value.endsWith('$') && !value.includes('\0')
        ? `$$${value}$$`
        : spellText(value)
    },
    isApart: (before, after) =>
      source !== undefined && /\n[^\S\n]*\r?\n/.test(source.slice(before.span.end, after.span.start)),
    node,
  }
  return spelling
}

/** How the source writes a text, where it still has it at that place. */
function stringAt(
  source: string,
  { start, end }: Span,
  value: string,
  templates: boolean,
): string | undefined {
  if (source[start] !== "'" && !source.startsWith('$$', start)) return undefined
  const found = scanString(source, start, templates)
  return found.end === end && found.value === value ? source.slice(start, end) : undefined
}
