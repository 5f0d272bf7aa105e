import { importFailed } from '../../errors.ts'
import type { ImportContext, Importer } from '../importer.ts'
import { addRule, type RuleTable, ruleColumn, ruleTable, schemaOf } from '../rule-table.ts'
import { branch, isTree, list, own, readValue, type Tree, word } from '../tree.ts'
import { expectationNotes, noteText } from './expectation-notes.ts'
import { expectationRules } from './expectation-rules.ts'
import { promises } from './promises.ts'
import { suspendedBy } from './suspended-by.ts'

/**
 * Suites of Great Expectations, 1.x and 0.x: an expectation without exceptions and notes becomes what the column promises,
 * one with a share or with notes a rule of the library, every other a rule in the words of the tool.
 * Source: https://docs.greatexpectations.io/docs/core/define_expectations
 */
export const greatExpectations: Importer = {
  format: 'great-expectations',
  read: (texts, context) => {
    const suites = texts
      .flatMap((text) => {
        const value = readValue(text, 'great-expectations', context.options.file)
        return Array.isArray(value) ? value : [value]
      })
      .filter(isTree)
      .filter((suite) => Array.isArray(own(suite, 'expectations')))
    const [first] = suites
    if (first === undefined) throw importFailed('great-expectations', 'It has no list of expectations.')
    const tables = new Map<string, RuleTable>()
    for (const suite of suites) readSuite(suite, tables, context)
    const meta = branch(first, 'meta')
    const id = word(meta, 'contract')
    const version = word(meta, 'version')
    return {
      ...(id !== undefined && { id }),
      ...(id !== undefined && version !== undefined && { version }),
      schema: [...tables.values()].map(schemaOf),
    }
  },
}

function readSuite(suite: Tree, tables: Map<string, RuleTable>, context: ImportContext): void {
  const called = word(suite, 'name') ?? word(suite, 'expectation_suite_name') ?? 'rows'
  const name = context.options.table ?? called.split('.')[0] ?? called
  const table = ruleTable(tables, name)
  if (called !== name && called !== 'rows')
    table.customProperties.push({ property: 'suite', value: called, vendor: 'greatExpectations' })
  const { contract: _, version: __, notes, ...meta } = branch(suite, 'meta')
  const description = noteText(own(suite, 'notes')) ?? noteText(notes)
  if (description !== undefined) table.description ??= description
  for (const [key, value] of [
    ...Object.entries(suite).filter(([each]) => !read.has(each)),
    ...Object.entries(meta).map(([key, value]) => [`meta/${key}`, value] as const),
  ])
    if (value !== null && Object.keys(Object(value)).length + Number(typeof value === 'boolean') > 0)
      context.report(
        `${key.split('/').at(-1)} of suite ${called} is not kept`,
        { pointer: `/${key}` },
        'info',
      )
  for (const [index, each] of list(suite, 'expectations').entries()) {
    context.count()
    const type = isTree(each) ? (word(each, 'type') ?? word(each, 'expectation_type')) : undefined
    if (!isTree(each) || type === undefined)
      context.report('An expectation without a type is left out', { pointer: `/expectations/${index}` })
    else readExpectation(each, type, table)
  }
}

const read = new Set(['name', 'expectation_suite_name', 'expectations', 'meta', 'notes', 'id'])

function readExpectation(each: Tree, type: string, table: RuleTable): void {
  const kwargs = branch(each, 'kwargs')
  const column = word(kwargs, 'column')
  if (column !== undefined) ruleColumn(table, column)
  const notes = expectationNotes(each)
  const isPlain = !suspendedBy(type, kwargs)
  const mostly = own(kwargs, 'mostly') ?? 1
  if (isPlain && mostly === 1 && Object.keys(notes).length === 0 && promises[type]?.(table, kwargs) === true)
    return
  const rules = isPlain ? expectationRules(type, kwargs, table) : []
  if (rules.length > 0) for (const rule of rules) addRule(table, column, { ...rule, ...notes })
  else
    addRule(table, column, {
      type: 'custom',
      engine: 'greatExpectations',
      ...notes,
      implementation: { type, kwargs },
    })
}
