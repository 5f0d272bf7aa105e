import type {
  FunctionForm,
  FunctionKind,
  FunctionParameter,
  FunctionSignature,
} from './function-signature.ts'
import { spellType } from './spell-type.ts'

/** A family of functions: what is the same for all its lines, and the lines. */
export interface FunctionFamily {
  readonly kind: FunctionKind
  /** What stands before each name. */
  readonly prefix?: string
  /** Turns the lower-case name into that of its page. */
  readonly page?: (name: string) => string
  /** The type where none is written. */
  readonly type?: string
  /**
   * One function a line: `NAME|ALIAS(parameter type, [optional type, repeated type...]) result @page`. A parameter whose
   * name is in capitals may be given by name, one called `*` by any; one without a type takes any. A second line of a name is another form of it.
   * The result of a table function is `{COLUMN type, COLUMN, ...}`, open at its end where there are more, or `as` another's.
   */
  readonly lines: string
}

const pages = 'https://docs.snowflake.com/en/sql-reference/functions/'
const shape = /^([\w$|.]+)\((.*?)\)(?: ([^@].*?))?(?: @(\S+))?$/

/** Reads a family into signatures. */
export function readFunctions(family: FunctionFamily): readonly FunctionSignature[] {
  const { kind, prefix = '', page = (name: string) => name, type = 'any' } = family
  const signatures = new Map<string, FunctionSignature>()
  for (const line of family.lines.trim().split('\n')) {
    const [, names = '', parameters = '', result = type, slug] = shape.exec(line) ?? []
    const [name = '', ...aliases] = names.split('|').map((each) => prefix + each)
    const known = signatures.get(name)
    const form: FunctionForm = { parameters: readParameters(parameters, type), result: readResult(result) }
    signatures.set(name, {
      name,
      aliases: known?.aliases ?? aliases,
      kind,
      forms: [...(known?.forms ?? []), form],
      page: known?.page ?? pages + (slug ?? page(name.slice(prefix.length).toLowerCase())),
    })
  }
  return [...signatures.values()]
}

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
