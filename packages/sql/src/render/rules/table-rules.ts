import type { TableAlias } from '../../tree/table/table-factor.ts'
import type { TableReference } from '../../tree/table/table-reference.ts'
import { braces, clauses, commas, type Doc, doc, group, indent, line, words } from '../layout/doc.ts'
import { type RenderRules, renderClause, renderList, renderNode } from '../render-part.ts'
import type { Spelling } from '../spelling.ts'

const named = (alias: TableAlias | undefined, to: Spelling) => alias && doc`AS ${renderNode(alias, to)}`
const joined = (table: TableReference, to: Spelling) =>
  table.kind === 'joinedTable' && table.alias === undefined
    ? braces(renderNode(table, to))
    : renderNode(table, to)

/** On the line of its join, or below it. */
const condition = (content: Doc): Doc => group(indent([line, content]))

/** What stands in FROM, and places in stages. */
export const tableRules: RenderRules<
  | 'tableName'
  | 'tableAlias'
  | 'derivedTable'
  | 'tableFunction'
  | 'stageTable'
  | 'directoryTable'
  | 'errorTable'
  | 'refreshBoundary'
  | 'flowResult'
  | 'timeTravel'
  | 'changes'
  | 'joinedTable'
  | 'join'
  | 'readOrder'
  | 'stageLocation'
> = {
  tableName: ({ name, history, alias }, to) =>
    words(to.name(name), history && renderNode(history, to), named(alias, to)),
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
      ...(fileFormat === undefined ? [] : [doc`FILE_FORMAT => ${renderNode(fileFormat, to)}`]),
      ...(pattern === undefined ? [] : [doc`PATTERN => ${renderNode(pattern, to)}`]),
    ]
    return words(renderNode(stage, to), options.length > 0 && braces(commas(options)), named(alias, to))
  },
  directoryTable: ({ stage, alias }, to) => words(doc`DIRECTORY(${renderNode(stage, to)})`, named(alias, to)),
  errorTable: ({ name, alias }, to) => words(doc`ERROR_TABLE(${to.name(name)})`, named(alias, to)),
  refreshBoundary: ({ name, history, alias }, to) =>
    words(
      doc`DYNAMIC_TABLE_REFRESH_BOUNDARY(${to.name(name)})`,
      history && renderNode(history, to),
      named(alias, to),
    ),
  flowResult: ({ position, alias }, to) => words(`$${position}`, named(alias, to)),
  timeTravel: ({ type, by, value }, to) => doc`${type} (${by} => ${renderNode(value, to)})`,
  changes: ({ information, from, to: end }, to) =>
    words(`CHANGES (INFORMATION => ${information})`, renderNode(from, to), end && renderNode(end, to)),
  joinedTable: ({ first, joins, alias }, to) => {
    const tables = clauses(joined(first, to), ...joins.map((each) => renderNode(each, to)))
    return alias === undefined ? tables : words(braces(tables), named(alias, to))
  },
  join: ({ type, natural, directed, table, match, on, using, readOrder }, to) => [
    words(
      natural && 'NATURAL',
      (type !== 'INNER' || directed) && type,
      directed && 'DIRECTED',
      'JOIN',
      joined(table, to),
    ),
    ...(match === undefined ? [] : [condition(doc`MATCH_CONDITION (${renderNode(match, to)})`)]),
    ...(on === undefined ? [] : [condition(renderClause('ON', on, to))]),
    ...(using === undefined ? [] : [condition(words('USING', braces(renderList(using, to))))]),
    ...(readOrder === undefined ? [] : [condition(renderNode(readOrder, to))]),
  ],
  readOrder: ({ position, table }, to) => doc`${position} (${to.identifier(table)})`,
  stageLocation: ({ owner, name, path }, to) => {
    // Nothing in a stage is a keyword, so that reserved words need no quotes.
    const parts =
      name?.parts.map((part) => to.word({ kind: 'objectName', parts: [part], span: part.span })) ?? []
    const last = parts.pop()
    const place = last === undefined ? '~' : [...parts, owner === 'table' ? `%${last}` : last].join('.')
    const text = `@${place}${path === '' ? '' : `/${path}`}`
    return /[\s;,()'"]/.test(path) ? to.text(text) : text
  },
}
