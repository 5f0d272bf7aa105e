import { braces, doc, words } from '../layout/doc.ts'
import { type RenderRules, renderList, renderNode } from '../render-part.ts'

/** Statements that change rows or files. */
export const dmlRules: RenderRules<
  | 'insert'
  | 'update'
  | 'assignment'
  | 'delete'
  | 'truncate'
  | 'copyIntoTable'
  | 'put'
  | 'get'
  | 'list'
  | 'remove'
> = {
  insert: ({ overwrite, table, columns, query }, to) =>
    words(
      overwrite ? 'INSERT OVERWRITE INTO' : 'INSERT INTO',
      to.name(table),
      columns.length > 0 && braces(renderList(columns, to)),
      renderNode(query, to),
    ),
  update: ({ table, alias, assignments, from, where }, to) =>
    words(
      'UPDATE',
      to.name(table),
      alias && doc`AS ${renderNode(alias, to)}`,
      doc`SET ${renderList(assignments, to)}`,
      from.length > 0 && doc`FROM ${renderList(from, to)}`,
      where && doc`WHERE ${renderNode(where, to)}`,
    ),
  assignment: ({ column, value }, to) => doc`${renderNode(column, to)} = ${renderNode(value, to)}`,
  delete: ({ table, alias, using, where }, to) =>
    words(
      'DELETE FROM',
      to.name(table),
      alias && doc`AS ${renderNode(alias, to)}`,
      using.length > 0 && doc`USING ${renderList(using, to)}`,
      where && doc`WHERE ${renderNode(where, to)}`,
    ),
  truncate: ({ ifExists, table }, to) => words('TRUNCATE TABLE', ifExists && 'IF EXISTS', to.name(table)),
  copyIntoTable: ({ table, columns, from, properties }, to) =>
    words(
      'COPY INTO',
      to.name(table),
      columns.length > 0 && braces(renderList(columns, to)),
      'FROM',
      from.kind === 'query' ? braces(renderNode(from, to)) : renderNode(from, to),
      ...properties.map((each) => renderNode(each, to)),
    ),
  put: ({ file, stage, properties }, to) =>
    words('PUT', fileText(file), renderNode(stage, to), ...properties.map((each) => renderNode(each, to))),
  get: ({ file, stage, properties }, to) =>
    words('GET', renderNode(stage, to), fileText(file), ...properties.map((each) => renderNode(each, to))),
  list: ({ stage, pattern }, to) =>
    words('LIST', renderNode(stage, to), pattern !== undefined && `PATTERN = ${to.text(pattern)}`),
  remove: ({ stage, pattern }, to) =>
    words('REMOVE', renderNode(stage, to), pattern !== undefined && `PATTERN = ${to.text(pattern)}`),
}

const fileText = (file: string): string => (/[\s;']/.test(file) ? `'${file.replaceAll("'", "''")}'` : file)
