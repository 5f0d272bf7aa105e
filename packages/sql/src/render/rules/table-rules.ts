import type { TableAlias } from '../../tree/table/table-factor.ts'
import type { TableReference } from '../../tree/table/table-reference.ts'
import { braces, clauses, type Doc, doc, group, indent, line, words } from '../layout/doc.ts'
import { type RenderRules, renderClause, renderList, renderNode } from '../render-part.ts'
import type { Spelling } from '../spelling.ts'

const named = (alias: TableAlias | undefined, to: Spelling) => alias && doc`AS ${renderNode(alias, to)}`
const joined = (table: TableReference, to: Spelling) =>
  table.kind === 'joinedTable' ? braces(renderNode(table, to)) : renderNode(table, to)

/** On the line of its join, or below it. */
const condition = (content: Doc): Doc => group(indent([line, content]))

/** What stands in FROM, and places in stages. */
export const tableRules: RenderRules<
  | 'tableName'
  | 'tableAlias'
  | 'derivedTable'
  | 'tableFunction'
  | 'stageTable'
  | 'joinedTable'
  | 'join'
  | 'stageLocation'
> = {
  tableName: ({ name, alias }, to) => words(to.name(name), named(alias, to)),
  tableAlias: ({ name, columns }, to) =>
    words(to.identifier(name), columns.length > 0 && braces(renderList(columns, to))),
  derivedTable: ({ lateral, query, alias }, to) =>
    words(lateral && 'LATERAL', braces(renderNode(query, to)), named(alias, to)),
  tableFunction: ({ lateral, call, alias }, to) =>
    words(
      lateral ? doc`LATERAL ${renderNode(call, to)}` : doc`TABLE(${renderNode(call, to)})`,
      named(alias, to),
    ),
  stageTable: ({ stage, fileFormat, pattern, alias }, to) => {
    const options = [
      ...(fileFormat === undefined ? [] : [`FILE_FORMAT => ${to.text(fileFormat)}`]),
      ...(pattern === undefined ? [] : [`PATTERN => ${to.text(pattern)}`]),
    ]
    return words(renderNode(stage, to), options.length > 0 && `(${options.join(', ')})`, named(alias, to))
  },
  joinedTable: ({ first, joins }, to) =>
    clauses(joined(first, to), ...joins.map((each) => renderNode(each, to))),
  join: ({ type, natural, table, match, on, using }, to) => [
    words(natural && 'NATURAL', type !== 'INNER' && type, 'JOIN', joined(table, to)),
    ...(match === undefined ? [] : [condition(doc`MATCH_CONDITION (${renderNode(match, to)})`)]),
    ...(on === undefined ? [] : [condition(renderClause('ON', on, to))]),
    ...(using === undefined ? [] : [condition(words('USING', braces(renderList(using, to))))]),
  ],
  stageLocation: ({ owner, name, path }, to) => {
    const parts = name?.parts.map((part) => to.identifier(part)) ?? []
    const last = parts.pop()
    const place = last === undefined ? '~' : [...parts, owner === 'table' ? `%${last}` : last].join('.')
    const text = `@${place}${path === '' ? '' : `/${path}`}`
    return /[\s;,()']/.test(text) || path.includes('"') ? to.text(text) : text
  },
}
