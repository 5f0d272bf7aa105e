import type { CreateMaterializedView } from '../../tree/ddl/create-materialized-view.ts'
import type { CreateView, ViewColumn } from '../../tree/ddl/create-view.ts'
import { asQuery, braces, type Doc, definitions, doc, statement, words } from '../layout/doc.ts'
import { type RenderRules, renderList, renderNode } from '../render-part.ts'
import type { Spelling } from '../spelling.ts'
import {
  commentClause,
  createHead,
  createOptions,
  inlineComment,
  keyedBy,
  renderAll,
  tagClause,
} from './create-parts.ts'

function view(
  node: CreateView | CreateMaterializedView,
  to: Spelling,
  ...type: readonly (string | false)[]
): Doc {
  const name = createHead(node, to, node.secure && 'SECURE', ...type)
  return asQuery(
    words(name, node.columns.length > 0 && braces(renderList(node.columns, to))),
    [
      node.kind === 'createMaterializedView' && keyedBy('CLUSTER BY', node.clusterBy, to),
      node.copyGrants && 'COPY GRANTS',
      ...createOptions(node, to),
      ...renderAll(node.policies, to),
      ...renderAll(node.clauses, to),
    ],
    renderNode(node.query, to),
  )
}

const synonymClause = (synonyms: readonly string[], to: Spelling): string | false =>
  synonyms.length > 0 && `WITH SYNONYMS (${synonyms.map(to.text).join(', ')})`

/** CREATE of every kind of view, and its parts. */
export const createViewRules: RenderRules<
  | CreateView['kind']
  | CreateMaterializedView['kind']
  | ViewColumn['kind']
  | 'createSemanticView'
  | 'semanticTable'
  | 'semanticRelationship'
  | 'semanticExpression'
> = {
  createView: (node, to) =>
    view(node, to, node.temporary && 'TEMPORARY', node.recursive && 'RECURSIVE', 'VIEW'),
  createMaterializedView: (node, to) =>
    view(node, to, node.interactive && 'INTERACTIVE', 'MATERIALIZED VIEW'),
  viewColumn: ({ name, policies, tags, comment }, to) =>
    words(to.identifier(name), ...renderAll(policies, to), tagClause(tags, to), inlineComment(comment, to)),
  createSemanticView: (node, to) => {
    const part = (keyword: string, of: 'tables' | 'relationships' | 'facts' | 'dimensions' | 'metrics') =>
      node[of].length > 0 && words(keyword, definitions(renderAll(node[of], to)))
    return statement(
      createHead(node, to, 'SEMANTIC VIEW'),
      part('TABLES', 'tables'),
      part('RELATIONSHIPS', 'relationships'),
      part('FACTS', 'facts'),
      part('DIMENSIONS', 'dimensions'),
      part('METRICS', 'metrics'),
      ...createOptions(node, to),
      ...renderAll(node.clauses, to),
      node.copyGrants && 'COPY GRANTS',
    )
  },
  semanticTable: ({ alias, table, keys, synonyms, tags, comment }, to) =>
    words(
      alias && doc`${to.identifier(alias)} AS`,
      to.name(table),
      ...renderAll(keys, to),
      synonymClause(synonyms, to),
      commentClause(comment, to),
      tagClause(tags, to),
    ),
  semanticRelationship: ({ name, table, columns, references, match }, to) =>
    words(
      name && doc`${to.identifier(name)} AS`,
      to.identifier(table),
      braces(renderList(columns, to)),
      doc`REFERENCES ${to.identifier(references)}`,
      match && renderNode(match, to),
    ),
  semanticExpression: (node, to) =>
    words(
      node.visibility,
      to.name(node.name),
      ...renderAll(node.clauses, to),
      doc`AS ${renderNode(node.expression, to)}`,
      synonymClause(node.synonyms, to),
      tagClause(node.tags, to),
      commentClause(node.comment, to),
      node.search && renderNode(node.search, to),
    ),
}
