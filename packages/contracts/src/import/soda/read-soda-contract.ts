import { parsePhysicalType } from '../../lower/parse-physical-type.ts'
import type { ImportContext } from '../importer.ts'
import { addRule, type RuleTable, ruleColumn, ruleTable } from '../rule-table.ts'
import { branch, isTree, list, own, type Tree, word } from '../tree.ts'
import { typeFields } from '../type-fields.ts'
import { isOwnRule, sodaRule } from './soda-rule.ts'

/** Reads a data contract of Soda: `dataset`, `columns` and `checks`. */
export function readSodaContract(
  document: Tree,
  tables: Map<string, RuleTable>,
  context: ImportContext,
): void {
  const dataset = word(document, 'dataset') ?? 'rows'
  const table = ruleTable(tables, dataset.split('/').at(-1) || 'rows')
  const description = word(document, 'description')
  if (description !== undefined) table.description = description
  reportOthers(document, ['dataset', 'columns', 'checks', 'description'], '', context)
  for (const [index, each] of list(document, 'columns').entries()) {
    context.count()
    const pointer = `/columns/${index}`
    const name = isTree(each) ? word(each, 'name') : undefined
    if (!isTree(each) || name === undefined) {
      context.report('A column without a name is left out', { pointer })
      continue
    }
    if (table.columns.get(name)?.logicalType !== undefined) {
      context.report(`Column ${name} is there twice; the first one counts`, { pointer })
      continue
    }
    const type = typeOf(each)
    const logical = type === undefined ? undefined : parsePhysicalType(type)
    const said = word(each, 'description')
    Object.assign(ruleColumn(table, name), {
      ...(logical !== undefined ? typeFields(logical, type) : type !== undefined && { physicalType: type }),
      ...(said !== undefined && { description: said }),
    })
    reportOthers(each, ['name', 'data_type', 'description', 'checks', ...sizes], pointer, context)
    for (const [at, check] of list(each, 'checks').entries())
      applyCheck(table, name, check, `${pointer}/checks/${at}`, context)
  }
  for (const [at, check] of list(document, 'checks').entries())
    applyCheck(table, undefined, check, `/checks/${at}`, context)
}

const sizes = ['character_maximum_length', 'numeric_precision', 'numeric_scale', 'datetime_precision']

/** The type with its size: Soda 4 says it beside. */
function typeOf(column: Tree): string | undefined {
  const type = word(column, 'data_type')
  const found = sizes.flatMap((each) => own(column, each) ?? []).map(String)
  return type === undefined || type.includes('(') || found.length === 0 ? type : `${type}(${found.join(',')})`
}

function reportOthers(
  tree: Tree,
  known: readonly string[],
  pointer: string,
  { report }: ImportContext,
): void {
  for (const key of Object.keys(tree))
    if (!known.includes(key))
      report(`${key} is not kept`, {
        pointer: `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      })
}

function applyCheck(
  table: RuleTable,
  name: string | undefined,
  check: unknown,
  pointer: string,
  { report }: ImportContext,
): void {
  const column = name === undefined ? undefined : ruleColumn(table, name)
  const [first = '', ...others] = isTree(check) ? Object.keys(check) : []
  if (!isTree(check) || first === '' || (others.length > 0 && !Object.hasOwn(check, 'type'))) {
    report('A check that is no single name with its settings is not kept', { pointer })
    return
  }
  const own = word(check, 'type')
  if (own !== undefined) {
    // Contracts of Soda 3 name the type of a check.
    const strict = others.length === 0 ? promised.get(own) : undefined
    if (strict !== undefined && column !== undefined) Object.assign(column, strict)
    else addRule(table, name, { type: 'custom', engine: 'soda', implementation: check })
    return
  }
  const { qualifier, ...body } = branch(check, first)
  if (first === 'schema' && name === undefined) {
    if (Object.keys(body).length > 0) report('schema is checked otherwise than it says', { pointer }, 'info')
    return
  }
  if (qualifier !== undefined) report('qualifier is not kept', { pointer: `${pointer}/${first}` }, 'info')
  if (column !== undefined && isOwnRule(column, first, body)) return
  const rule = sodaRule(first, body, name !== undefined)
  addRule(table, name, rule ?? { type: 'custom', engine: 'soda', implementation: { [first]: body } })
}

const promised = new Map<string, { required: true } | { unique: true }>([
  ['no_missing_values', { required: true }],
  ['no_duplicate_values', { unique: true }],
])
