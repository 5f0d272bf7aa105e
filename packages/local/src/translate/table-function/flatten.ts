import type { LogicalType } from '@mesh/core'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { countType, emit, textLiteral, textType, variantType } from '../emitted.ts'
import { once } from '../once.ts'
import { typed } from '../structured/structured-member.ts'
import { castTo } from '../translate-cast.ts'
import { memberAt } from '../variant-member.ts'
import { parsePath } from '../variant-path.ts'
import {
  constantFlag,
  constantText,
  type TableCall,
  type TableFunctionRule,
  tableArgument,
} from './table-function-rule.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/functions/flatten */
export const flatten: TableFunctionRule = {
  parameters: ['INPUT', 'PATH', 'OUTER', 'RECURSIVE', 'MODE'],
  expand: (call) => {
    const input = tableArgument(call, 'INPUT')
    if (input.type !== null && !['variant', 'object', 'array', 'map'].includes(input.type.kind))
      throw invalidStatement(
        `invalid argument types for function 'FLATTEN': (${input.type.kind.toUpperCase()})`,
        call.where,
      )
    const path = constantText(call, 'PATH') ?? ''
    const steps = path === '' ? [] : parsePath(path)
    if (steps === undefined) throw unsupportedFeature(`FLATTEN with path ${path}`, call.where)
    const value = input.type === null ? `CAST(${input.sql} AS JSON)` : input.sql
    const { sql: subject, type } = memberAt(emit(value, input.type), steps)
    const mode = modeOf(call)
    const isOuter = constantFlag(call, 'OUTER')
    const isRecursive = constantFlag(call, 'RECURSIVE')
    const members = isRecursive ? allMembers(mode, path, call) : membersOf(mode, path)
    const rows = (x: string) => (isOuter ? orOne(members(x), x) : members(x))
    const [key, inner] = isRecursive ? [textType, variantType] : innerTypes(type)
    return {
      // A lambda cannot hold the query that walks through all depths.
      list: isRecursive ? rows(subject) : once([subject], rows),
      columns: [
        { name: 'SEQ', type: countType, of: (_, row) => row },
        { name: 'KEY', type: key, of: (item) => castTo(emit(`${item}.k`, textType), key).sql },
        { name: 'PATH', type: textType, of: (item) => `${item}.p` },
        { name: 'INDEX', type: countType, of: (item) => `${item}.i` },
        { name: 'VALUE', type: inner, of: (item) => typed(`${item}.v`, inner).sql },
        { name: 'THIS', type: variantType, of: (item) => `${item}.t` },
      ],
    }
  },
}

/** The types of keys and values; those of what is not structured, or has several, are text and VARIANT. */
function innerTypes(type: LogicalType | null): readonly [LogicalType, LogicalType] {
  if (type?.kind === 'map') return [type.key, type.value]
  return [textType, type?.kind === 'array' ? (type.items ?? variantType) : variantType]
}

type Mode = 'OBJECT' | 'ARRAY' | 'BOTH'

function modeOf(call: TableCall): Mode {
  const mode = constantText(call, 'MODE')?.toUpperCase() ?? 'BOTH'
  if (mode !== 'OBJECT' && mode !== 'ARRAY' && mode !== 'BOTH')
    throw invalidStatement(`invalid value [${mode}] for parameter 'MODE'`, call.where)
  return mode
}

/** One row without a member where there is none; THIS is NULL unless it could have had some. */
const orOne = (list: string, x: string): string =>
  `CASE WHEN len(coalesce(${list}, [])) = 0 THEN [{'k': NULL, 'p': '', 'i': NULL, 'v': NULL, 't': CASE WHEN json_type(${x}) IN ('ARRAY', 'OBJECT') THEN ${x} END}] ELSE ${list} END`

/** A key as a step of a path: plain names behind a point, others in brackets. */
const keyStep = (key: string, head: string) =>
  `CASE WHEN regexp_full_match(${key}, '[A-Za-z_][A-Za-z0-9_$]*') THEN ${textLiteral(head === '' ? '' : '.')} || ${key} ELSE '[''' || ${key} || ''']' END`

/** The members of an array in their order, those of an object by key. */
const membersOf = (mode: Mode, path: string) => (x: string) => {
  const head = textLiteral(path)
  const items = `list_transform(CAST(json_extract(${x}, '$[*]') AS JSON[]), lambda m, n : {'k': CAST(NULL AS VARCHAR), 'p': ${head} || '[' || (n - 1) || ']', 'i': n - 1, 'v': m, 't': ${x}})`
  const fields = `list_sort(list_transform(CAST(json_keys(${x}) AS VARCHAR[]), lambda m, n : {'k': m, 'p': ${head} || ${keyStep('m', path)}, 'i': CAST(NULL AS BIGINT), 'v': CAST(json_extract(${x}, '$.*') AS JSON[])[n], 't': ${x}}))`
  const branches = [
    ...(mode === 'OBJECT' ? [] : [`WHEN 'ARRAY' THEN ${items}`]),
    ...(mode === 'ARRAY' ? [] : [`WHEN 'OBJECT' THEN ${fields}`]),
  ]
  return `CASE json_type(${x}) ${branches.join(' ')} END`
}

/** All members at any depth, each before its own. Keys that a path of DuckDB's cannot tell from its own signs are an error. */
const allMembers =
  (mode: Mode, path: string, { where }: TableCall) =>
  (x: string) => {
    if (mode === 'ARRAY') throw unsupportedFeature("FLATTEN with RECURSIVE and MODE => 'ARRAY'", where)
    const isPlain = "regexp_full_match(m.key, '[A-Za-z_][A-Za-z0-9_$]*')"
    const isItem = "m.fullkey LIKE '%]'"
    const member = [
      `'k': CASE WHEN ${isItem} THEN NULL WHEN ${isPlain} THEN m.key ELSE error('Unsupported feature ''FLATTEN with RECURSIVE of a key that is no name''.') END`,
      `'p': ${textLiteral(path)} || ${path === '' ? "ltrim(substr(m.fullkey, 2), '.')" : 'substr(m.fullkey, 2)'}`,
      `'i': CASE WHEN ${isItem} THEN CAST(m.key AS BIGINT) END`,
      `'v': m.value`,
      `'t': json_extract(${x}, m.path)`,
    ]
    const wanted = mode === 'OBJECT' ? " AND m.fullkey NOT LIKE '%]%'" : ''
    return `(SELECT list({${member.join(', ')}} ORDER BY m.id) FROM json_tree(${x}) m WHERE m.fullkey <> '$'${wanted})`
  }
