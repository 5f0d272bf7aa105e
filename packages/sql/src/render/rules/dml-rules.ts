import { braces, clauses, doc, words } from '../layout/doc.ts'
import { type RenderRules, renderList, renderNode } from '../render-part.ts'
import { inBraces } from './in-braces.ts'

/** Statements that change rows. */
export const dmlRules: RenderRules<
  | 'insert'
  | 'multiTableInsert'
  | 'insertBranch'
  | 'insertTarget'
  | 'update'
  | 'assignment'
  | 'delete'
  | 'merge'
  | 'mergeClause'
  | 'mergeUpdate'
  | 'mergeDelete'
  | 'mergeInsert'
  | 'truncate'
> = {
  insert: ({ overwrite, table, columns, query }, to) =>
    clauses(
      words(overwrite ? 'INSERT OVERWRITE INTO' : 'INSERT INTO', to.name(table), inBraces(columns, to)),
      renderNode(query, to),
    ),
  multiTableInsert: ({ overwrite, mode, targets, branches, otherwise, query }, to) =>
    clauses(
      words('INSERT', overwrite && 'OVERWRITE', mode),
      ...[...targets, ...branches].map((each) => renderNode(each, to)),
      otherwise.length > 0 && words('ELSE', ...otherwise.map((each) => renderNode(each, to))),
      renderNode(query, to),
    ),
  insertBranch: ({ when, targets }, to) =>
    words('WHEN', renderNode(when, to), 'THEN', ...targets.map((each) => renderNode(each, to))),
  insertTarget: ({ table, columns, values }, to) =>
    words(
      'INTO',
      to.name(table),
      inBraces(columns, to),
      values && words('VALUES', braces(renderList(values.items, to))),
    ),
  update: ({ table, alias, assignments, from, where }, to) =>
    clauses(
      words('UPDATE', to.name(table), alias && words('AS', renderNode(alias, to))),
      words('SET', renderList(assignments, to)),
      from.length > 0 && words('FROM', renderList(from, to)),
      where && words('WHERE', renderNode(where, to)),
    ),
  assignment: ({ column, value }, to) => doc`${renderNode(column, to)} = ${renderNode(value, to)}`,
  delete: ({ table, alias, using, where }, to) =>
    clauses(
      words('DELETE FROM', to.name(table), alias && words('AS', renderNode(alias, to))),
      using.length > 0 && words('USING', renderList(using, to)),
      where && words('WHERE', renderNode(where, to)),
    ),
  merge: ({ table, alias, source, on, clauses: branches }, to) =>
    clauses(
      words('MERGE INTO', to.name(table), alias && words('AS', renderNode(alias, to))),
      words('USING', renderNode(source, to)),
      words('ON', renderNode(on, to)),
      ...branches.map((each) => renderNode(each, to)),
    ),
  mergeClause: ({ matched, condition, action }, to) =>
    words(
      matched ? 'WHEN MATCHED' : 'WHEN NOT MATCHED',
      condition && words('AND', renderNode(condition, to)),
      'THEN',
      renderNode(action, to),
    ),
  mergeUpdate: ({ assignments }, to) =>
    assignments.length === 0 ? 'UPDATE ALL BY NAME' : words('UPDATE SET', renderList(assignments, to)),
  mergeDelete: () => 'DELETE',
  mergeInsert: ({ columns, values }, to) =>
    values === undefined
      ? 'INSERT ALL BY NAME'
      : words('INSERT', inBraces(columns, to), 'VALUES', braces(renderList(values.items, to))),
  truncate: ({ objectType, ifExists, table }, to) =>
    words('TRUNCATE', objectType, ifExists && 'IF EXISTS', to.name(table)),
}
