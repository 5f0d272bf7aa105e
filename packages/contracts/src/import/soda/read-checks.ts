import type { QualityRule } from '../../odcs/quality.ts'
import type { ImportContext } from '../importer.ts'
import { addRule, type RuleTable, ruleColumn, ruleTable } from '../rule-table.ts'
import { branch, isTree, type Tree, word } from '../tree.ts'

/**
 * Reads `checks for orders:` of SodaCL, also of a part of the rows (`checks for orders [daily]`), whose checks stay in Soda's
 * words. Source: https://docs.soda.io/soda-v3/sodacl-reference
 */
export function readChecks(document: Tree, tables: Map<string, RuleTable>, context: ImportContext): void {
  const filters = new Map(
    Object.entries(document).flatMap(([key, value]) => {
      const part = /^filter (.+)$/.exec(key)?.[1]
      const where = isTree(value) ? word(value, 'where') : word(document, 'where')
      return part === undefined || where === undefined ? [] : [[part, where] as const]
    }),
  )
  const told = new Set<string>()
  for (const [key, checks] of Object.entries(document)) {
    const [, part = '', name, partition] =
      /^checks for ((?:"([^"]+)"|[^\s"[]+)\s*(?:\[(.+)\])?)$/.exec(key.trim()) ?? []
    const dataset = name ?? part.replace(/\s*\[.*$/, '')
    if (dataset === '' || !Array.isArray(checks)) continue
    told.add(key)
    const table = ruleTable(tables, dataset)
    const where = filters.get(part)
    if (where !== undefined) told.add(`filter ${part}`)
    const notes =
      partition === undefined
        ? {}
        : { customProperties: [{ property: 'partition', value: where ?? partition, vendor: 'soda' }] }
    for (const [index, check] of checks.entries()) {
      context.count()
      if (typeof check !== 'string' && !isTree(check))
        context.report('What is no check is left out', { pointer: `/${key}/${index}` })
      else readCheck(table, check, notes, partition === undefined)
    }
  }
  for (const key of Object.keys(document))
    if (!told.has(key) && !(key === 'where' && filters.size > 0))
      context.report(`${JSON.stringify(key)} is not kept`, {
        pointer: `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      })
}

function readCheck(table: RuleTable, check: string | Tree, notes: object, isWhole: boolean): void {
  const text = typeof check === 'string' ? check : (Object.keys(check)[0] ?? '')
  const [, metric = '', quoted, plain, sign = '', limit = '', percent] =
    /^(\w+)(?:\((?:"([^"]+)"|([^(),"]+))\))?\s*(>=|<=|>|<|!=|=)\s*(-?\d+(?:\.\d+)?)\s*(%)?$/.exec(
      text.trim(),
    ) ?? []
  const column = quoted ?? plain?.trim() ?? columnOf(text)
  if (column !== undefined) ruleColumn(table, column)
  const named = typeof check === 'string' ? {} : branch(check, text)
  const name = word(named, 'name')
  const isBare = typeof check === 'string' || (Object.keys(named).length === 1 && name !== undefined)
  if (isWhole && isBare && metric !== '') {
    if (name === undefined && isPromise(table, metric, column, `${sign}${Number(limit)}`)) return
    const rule = libraryRule(metric, column, signs[sign], Number(limit), percent !== undefined)
    if (rule !== undefined) {
      addRule(table, column, { ...rule, ...(name !== undefined && { name }) })
      return
    }
  }
  addRule(table, column, { type: 'custom', engine: 'soda', ...notes, implementation: check })
}

const columnOf = (text: string) =>
  /^\w+\(([^(),]+)\)/
    .exec(text)?.[1]
    ?.trim()
    .replace(/^"(.*)"$/, '$1')

function isPromise(table: RuleTable, metric: string, column: string | undefined, limit: string): boolean {
  if (column === undefined || limit !== '=0') return false
  if (metric === 'missing_count') ruleColumn(table, column).required = true
  else if (metric === 'duplicate_count') ruleColumn(table, column).unique = true
  else return false
  return true
}

function libraryRule(
  name: string,
  column: string | undefined,
  operator: string | undefined,
  limit: number,
  isPercent: boolean,
): QualityRule | undefined {
  const [, kind = '', unit] = /^(\w+)_(count|percent)$/.exec(name) ?? []
  const metric = metrics[kind]
  if (operator === undefined || metric === undefined) return undefined
  if ((column === undefined) !== (metric === 'rowCount')) return undefined
  if (isPercent && unit !== 'percent') return undefined
  return { metric, ...(unit === 'percent' && { unit }), [operator]: limit } as QualityRule
}

const metrics: Readonly<Record<string, 'rowCount' | 'nullValues' | 'duplicateValues' | undefined>> = {
  __proto__: null as unknown as undefined,
  row: 'rowCount',
  missing: 'nullValues',
  duplicate: 'duplicateValues',
}

const signs: Readonly<Record<string, string | undefined>> = {
  '=': 'mustBe',
  '!=': 'mustNotBe',
  '>': 'mustBeGreaterThan',
  '>=': 'mustBeGreaterOrEqualTo',
  '<': 'mustBeLessThan',
  '<=': 'mustBeLessOrEqualTo',
}
