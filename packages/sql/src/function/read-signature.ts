import type { FunctionFamily } from './function-family.ts'
import type { FunctionForm, FunctionParameter, FunctionSignature } from './function-signature.ts'
import { spellType } from './spell-type.ts'

const site = 'https://docs.snowflake.com/en'
const shape = /^([\w$|.]+)\((.*?)\)(?: ([^@].*?))?(?: @(\S+))?$/

/** Reads one line of a family. */
export function readSignature(family: FunctionFamily, line: string): FunctionSignature {
  const { kind, prefix = '', page = (name: string) => name, type = 'any' } = family
  const [, names = '', parameters = '', result = type, slug] = shape.exec(line) ?? []
  const [name = '', ...aliases] = names.split('|')
  const form: FunctionForm = { parameters: readParameters(parameters, type), result: readResult(result) }
  return {
    name: prefix + name,
    aliases: aliases.map((alias) => prefix + alias),
    kind,
    forms: [form],
    page: pageOf(slug ?? page(name.toLowerCase())),
  }
}

/** A name is that of a page among those of functions; a path is any page. */
const pageOf = (slug: string): string =>
  site + (slug.startsWith('/') ? slug : `/sql-reference/functions/${slug}`)

const readResult = (text: string): string => (/^[a-z][\w(,)]*$/.test(text) ? spellType(text) : text)

function readParameters(text: string, type: string): readonly FunctionParameter[] {
  const [required = '', optional = ''] = text.split('[')
  return [...readList(required, false, type), ...readList(optional.replace(']', ''), true, type)]
}

function readList(text: string, optional: boolean, fallback: string): readonly FunctionParameter[] {
  return text.split(',').flatMap((each) => {
    const repeated = each.endsWith('...')
    const [name = '', type = fallback] = each.replace('...', '').trim().split(' ')
    const named = name === name.toUpperCase()
    return name === '' ? [] : [{ name, type: spellType(type), optional, repeated, named }]
  })
}
