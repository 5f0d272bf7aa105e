import type { TextOrBind } from '../../tree/expression/text-or-bind.ts'
import type { SqlNode } from '../../tree/sql-node.ts'
import { braces, type Doc, statement, words } from '../layout/doc.ts'
import { type RenderRules, renderNode } from '../render-part.ts'
import type { Spelling } from '../spelling.ts'
import { inBraces } from './in-braces.ts'
import { textOrBind } from './text-or-bind.ts'

/** Statements that move files, and the places where files are. */
export const fileRules: RenderRules<
  'copyIntoTable' | 'copyIntoLocation' | 'copyFiles' | 'put' | 'get' | 'list' | 'remove' | 'externalLocation'
> = {
  copyIntoTable: ({ table, columns, from, properties }, to) =>
    statement(
      words('COPY INTO', to.name(table), inBraces(columns, to)),
      from && words('FROM', source(from, to)),
      ...each(properties, to),
    ),
  copyIntoLocation: ({ location, from, partitionBy, properties, header }, to) =>
    statement(
      words('COPY INTO', renderNode(location, to)),
      words('FROM', source(from, to)),
      partitionBy && words('PARTITION BY', renderNode(partitionBy, to)),
      ...each(properties, to),
      header && 'HEADER',
    ),
  copyFiles: ({ location, from, properties }, to) =>
    statement(
      words('COPY FILES INTO', renderNode(location, to)),
      words('FROM', source(from, to)),
      ...each(properties, to),
    ),
  put: ({ file, stage, properties }, to) =>
    words('PUT', fileText(file), renderNode(stage, to), ...each(properties, to)),
  get: ({ file, stage, properties }, to) =>
    words('GET', renderNode(stage, to), fileText(file), ...each(properties, to)),
  list: ({ stage, pattern }, to) => words('LIST', renderNode(stage, to), patternOf(pattern, to)),
  remove: ({ stage, pattern }, to) => words('REMOVE', renderNode(stage, to), patternOf(pattern, to)),
  externalLocation: ({ url }, to) => to.text(url),
}

const each = (nodes: readonly SqlNode[], to: Spelling): readonly Doc[] =>
  nodes.map((node) => renderNode(node, to))

const source = (node: SqlNode, to: Spelling): Doc =>
  node.kind === 'query' ? braces(renderNode(node, to)) : renderNode(node, to)

const patternOf = (pattern: TextOrBind | undefined, to: Spelling) =>
  pattern !== undefined && words('PATTERN =', textOrBind(pattern, to))

/** Between quotes a backslash before the last of them would hold it back: quotes stand only where they must. */
const fileText = (file: string): string => (/[\s;']/.test(file) ? `'${file.replaceAll("'", "''")}'` : file)
