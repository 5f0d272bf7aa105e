import type { SqlNode } from '../../tree/sql-node.ts'
import {
  braces,
  clause,
  clauses,
  type Doc,
  doc,
  group,
  indent,
  line,
  shortGroup,
  words,
} from '../layout/doc.ts'
import { type RenderRules, renderClause, renderFrom, renderList, renderNode } from '../render-part.ts'
import type { Spelling } from '../spelling.ts'
import { inBraces } from './in-braces.ts'

/** One assignment stands behind the keyword, several each on a line of its own when they are too long for one. */
const setClause = (keyword: string, assignments: readonly SqlNode[], to: Spelling): Doc =>
  assignments.length === 1
    ? words(keyword, renderList(assignments, to))
    : clause(keyword, renderList(assignments, to))

const intoTargets = (head: Doc, targets: readonly SqlNode[], to: Spelling): Doc =>
  group([head, indent(targets.flatMap((each) => [line, renderNode(each, to)]))])

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
    shortGroup(
      clauses(
        words(overwrite ? 'INSERT OVERWRITE INTO' : 'INSERT INTO', to.name(table), inBraces(columns, to)),
        renderNode(query, to),
      ),
    ),
  multiTableInsert: ({ overwrite, mode, targets, branches, otherwise, query }, to) =>
    group(
      [
        words('INSERT', overwrite && 'OVERWRITE', mode),
        indent([
          ...[...targets, ...branches].flatMap((each) => [line, renderNode(each, to)]),
          ...(otherwise.length === 0 ? [] : [line, intoTargets('ELSE', otherwise, to)]),
        ]),
        line,
        renderNode(query, to),
      ],
      true,
    ),
  insertBranch: ({ when, targets }, to) =>
    intoTargets(words(renderClause('WHEN', when, to), 'THEN'), targets, to),
  insertTarget: ({ table, columns, values }, to) =>
    group(
      clauses(
        words('INTO', to.name(table), inBraces(columns, to)),
        values && words('VALUES', braces(renderList(values.items, to))),
      ),
    ),
  update: ({ table, alias, assignments, from, where }, to) =>
    shortGroup(
      clauses(
        words('UPDATE', to.name(table), alias && words('AS', renderNode(alias, to))),
        setClause('SET', assignments, to),
        from.length > 0 && renderFrom('FROM', from, to),
        where && renderClause('WHERE', where, to),
      ),
    ),
  assignment: ({ column, value }, to) => doc`${renderNode(column, to)} = ${renderNode(value, to)}`,
  delete: ({ table, alias, using, where }, to) =>
    shortGroup(
      clauses(
        words('DELETE FROM', to.name(table), alias && words('AS', renderNode(alias, to))),
        using.length > 0 && renderFrom('USING', using, to),
        where && renderClause('WHERE', where, to),
      ),
    ),
  merge: ({ table, alias, source, on, clauses: branches }, to) =>
    group(
      [
        words('MERGE INTO', to.name(table), alias && words('AS', renderNode(alias, to))),
        line,
        words('USING', renderNode(source, to)),
        group(indent([line, renderClause('ON', on, to)])),
        ...branches.flatMap((each) => [line, renderNode(each, to)]),
      ],
      true,
    ),
  mergeClause: ({ matched, condition, action }, to) =>
    group([
      words(
        matched ? 'WHEN MATCHED' : 'WHEN NOT MATCHED',
        condition && renderClause('AND', condition, to),
        'THEN',
      ),
      indent([line, renderNode(action, to)]),
    ]),
  mergeUpdate: ({ assignments }, to) =>
    assignments.length === 0 ? 'UPDATE ALL BY NAME' : setClause('UPDATE SET', assignments, to),
  mergeDelete: () => 'DELETE',
  mergeInsert: ({ columns, values }, to) =>
    values === undefined
      ? 'INSERT ALL BY NAME'
      : group(
          clauses(
            words('INSERT', inBraces(columns, to)),
            words('VALUES', braces(renderList(values.items, to))),
          ),
        ),
  truncate: ({ objectType, ifExists, table }, to) =>
    words('TRUNCATE', objectType, ifExists && 'IF EXISTS', to.name(table)),
}
