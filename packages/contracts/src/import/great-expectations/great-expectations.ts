import { importFailed } from '../../errors.ts'
import type { ImportContext, Importer } from '../importer.ts'
import { addRule, type RuleTable, ruleColumn, schemaOf } from '../rule-table.ts'
import { branch, isTree, list, own, readValue, type Tree, word } from '../tree.ts'
import { strictExpectations } from './strict-expectations.ts'

/**
 * Suites of Great Expectations, 1.x and 0.x: an expectation without exceptions becomes what the column promises, every other a
 * rule in the words of the tool. Source: https://docs.greatexpectations.io/docs/core/define_expectations
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
    if (suites.length === 0) throw importFailed('great-expectations', 'It has no list of expectations.')
    return { schema: suites.map((suite) => schemaOf(tableOf(suite, context))) }
  },
}

function tableOf(suite: Tree, context: ImportContext): RuleTable {
  const name = context.options.table ?? word(suite, 'name') ?? word(suite, 'expectation_suite_name') ?? 'rows'
  const table: RuleTable = { name: name.split('.')[0] ?? name, columns: new Map(), quality: [] }
  for (const [index, each] of list(suite, 'expectations').entries()) {
    context.count()
    const type = isTree(each) ? (word(each, 'type') ?? word(each, 'expectation_type')) : undefined
    if (!isTree(each) || type === undefined) {
      context.report('An expectation without a type is left out', { pointer: `/expectations/${index}` })
      continue
    }
    const kwargs = branch(each, 'kwargs')
    const column = word(kwargs, 'column')
    if (column !== undefined) ruleColumn(table, column)
    const isStrict =
      (own(kwargs, 'mostly') ?? 1) === 1 && (own(each, 'severity') ?? 'critical') === 'critical'
    if (isStrict && strictExpectations[type]?.(table, kwargs) === true) continue
    const id = word(each, 'id')
    const notes = word(branch(each, 'meta'), 'notes')
    addRule(table, column, {
      type: 'custom',
      engine: 'greatExpectations',
      ...(id !== undefined && { id }),
      ...(notes !== undefined && { description: notes }),
      implementation: { type, kwargs },
    })
  }
  return table
}
