import { parseAllDocuments } from 'yaml'
import { importFailed } from '../../errors.ts'
import { parsePhysicalType } from '../../lower/parse-physical-type.ts'
import type { ImportContext, Importer } from '../importer.ts'
import { addRule, type RuleTable, ruleColumn, schemaOf } from '../rule-table.ts'
import { branch, isTree, list, own, syntaxError, type Tree, word } from '../tree.ts'
import { typeFields } from '../type-fields.ts'
import { isOwnRule, sodaRule } from './soda-rule.ts'

/**
 * Soda: data contracts (v4) and checks (v3). A check without exceptions becomes what the column promises, one with a threshold
 * a rule of the library, every other a rule in Soda's words. Source: https://docs.soda.io/soda-v4/reference/contract-language-reference
 */
export const soda: Importer = {
  format: 'soda',
  read: (texts, context) => {
    const documents = texts.flatMap((text) => readDocuments(text, context))
    const tables = documents.flatMap((document) =>
      own(document, 'dataset') === undefined ? checksOf(document, context) : [contractOf(document, context)],
    )
    if (tables.length === 0) throw importFailed('soda', 'It has neither a dataset nor "checks for" one.')
    return {
      schema: tables.map(({ table, description }) => ({
        ...schemaOf(table),
        ...(description && { description }),
      })),
    }
  },
}

interface Found {
  readonly table: RuleTable
  readonly description?: string
}

function readDocuments(text: string, { options }: ImportContext): readonly Tree[] {
  const documents = parseAllDocuments(text, { logLevel: 'error' })
  return [...documents].flatMap((document) => {
    if (!('toJS' in document)) return []
    const [error] = document.errors
    if (error !== undefined) throw importFailed('soda', ...syntaxError(error, text, options.file))
    let value: unknown
    try {
      value = document.toJS({ maxAliasCount: 1000 })
    } catch (cause) {
      throw importFailed('soda', ...syntaxError(cause, text, options.file))
    }
    return isTree(value) ? [value] : []
  })
}

function contractOf(document: Tree, context: ImportContext): Found {
  const dataset = word(document, 'dataset') ?? 'rows'
  const table: RuleTable = { name: dataset.split('/').at(-1) || 'rows', columns: new Map(), quality: [] }
  for (const each of list(document, 'columns').filter(isTree)) {
    context.count()
    const name = word(each, 'name')
    if (name === undefined) continue
    const type = word(each, 'data_type')
    const logical = type === undefined ? undefined : parsePhysicalType(type)
    const description = word(each, 'description')
    Object.assign(ruleColumn(table, name), {
      ...(logical !== undefined ? typeFields(logical, type) : type !== undefined && { physicalType: type }),
      ...(description !== undefined && { description }),
    })
    for (const check of list(each, 'checks')) applyCheck(table, name, check)
  }
  for (const check of list(document, 'checks'))
    if (!isTree(check) || !Object.hasOwn(check, 'schema')) applyCheck(table, undefined, check)
  const description = word(document, 'description')
  return { table, ...(description !== undefined && { description }) }
}

/** `checks for orders:` of SodaCL. */
function checksOf(document: Tree, context: ImportContext): readonly Found[] {
  return Object.entries(document).flatMap(([key, checks]) => {
    const name = /^checks for (\S+)/.exec(key)?.[1]
    if (name === undefined || !Array.isArray(checks)) {
      context.report(`${JSON.stringify(key)} is not kept`, { pointer: `/${key}` })
      return []
    }
    const table: RuleTable = { name, columns: new Map(), quality: [] }
    for (const check of checks) {
      context.count()
      const text = typeof check === 'string' ? check : isTree(check) ? (Object.keys(check)[0] ?? '') : ''
      const strict = /^(missing_count|duplicate_count)\(([^(),]+)\)\s*=\s*0$/.exec(text)
      const counted = /^row_count\s*(>=|<=|>|<|=)\s*(\d+)$/.exec(text)
      if (strict !== null && typeof check === 'string') {
        const column = ruleColumn(table, strict[2]?.trim() ?? '')
        if (strict[1] === 'missing_count') column.required = true
        else column.unique = true
      } else if (counted !== null && typeof check === 'string')
        table.quality.push({ metric: 'rowCount', [signs[counted[1] ?? ''] ?? 'mustBe']: Number(counted[2]) })
      else
        addRule(table, undefined, {
          type: 'custom',
          engine: 'soda',
          implementation: isTree(check) ? check : text,
        })
    }
    return [{ table }]
  })
}

const signs: Readonly<Record<string, string>> = {
  '=': 'mustBe',
  '>': 'mustBeGreaterThan',
  '>=': 'mustBeGreaterOrEqualTo',
  '<': 'mustBeLessThan',
  '<=': 'mustBeLessOrEqualTo',
}

function applyCheck(table: RuleTable, name: string | undefined, check: unknown): void {
  if (!isTree(check)) return
  const [type = ''] = Object.keys(check)
  const { qualifier: _, ...body } = branch(check, type)
  const column = name === undefined ? undefined : ruleColumn(table, name)
  if (column !== undefined && isOwnRule(column, type, body)) return
  addRule(
    table,
    name,
    sodaRule(type, body, name !== undefined) ?? {
      type: 'custom',
      engine: 'soda',
      implementation: { [type]: body },
    },
  )
}
