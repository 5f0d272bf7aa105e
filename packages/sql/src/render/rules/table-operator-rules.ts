import type { TableAlias } from '../../tree/table/table-factor.ts'
import type { TableReference } from '../../tree/table/table-reference.ts'
import { braces, clause, clauses, type Doc, doc, words } from '../layout/doc.ts'
import { type RenderRules, renderList, renderNode } from '../render-part.ts'
import type { Spelling } from '../spelling.ts'

const named = (alias: TableAlias | undefined, to: Spelling) => alias && doc`AS ${renderNode(alias, to)}`

/** The table that an operator stands behind. */
const source = (table: TableReference, to: Spelling): Doc =>
  table.kind === 'joinedTable' && table.alias === undefined
    ? braces(renderNode(table, to))
    : renderNode(table, to)

/** What FROM makes of a table: PIVOT, UNPIVOT, MATCH_RECOGNIZE, SAMPLE, RESAMPLE; and semantic views. */
export const tableOperatorRules: RenderRules<
  | 'pivot'
  | 'pivotValues'
  | 'pivotAny'
  | 'unpivot'
  | 'sample'
  | 'resample'
  | 'semanticViewTable'
  | 'semanticClause'
  | 'matchRecognize'
  | 'matchSkip'
  | 'symbolSubset'
  | 'symbolDefinition'
> = {
  pivot: ({ table, aggregates, column, values, otherwise, alias }, to) =>
    clauses(
      source(table, to),
      words(
        'PIVOT',
        braces(
          clauses(
            renderList(aggregates, to),
            doc`FOR ${renderNode(column, to)} IN ${braces(renderNode(values, to))}`,
            otherwise && doc`DEFAULT ON NULL (${renderNode(otherwise, to)})`,
          ),
        ),
        named(alias, to),
      ),
    ),
  pivotValues: ({ items }, to) => renderList(items, to),
  pivotAny: ({ orderBy }, to) => words('ANY', orderBy.length > 0 && doc`ORDER BY ${renderList(orderBy, to)}`),
  unpivot: ({ table, nulls, value, name, columns, alias }, to) =>
    clauses(
      source(table, to),
      words(
        'UNPIVOT',
        nulls && `${nulls} NULLS`,
        doc`(${to.identifier(value)} FOR ${to.identifier(name)} IN ${braces(renderList(columns, to))})`,
        named(alias, to),
      ),
    ),
  sample: ({ table, method, size, unit, seed, alias }, to) =>
    words(
      source(table, to),
      'SAMPLE',
      method,
      doc`(${words(renderNode(size, to), unit === 'ROWS' && unit)})`,
      seed && doc`SEED (${renderNode(seed, to)})`,
      named(alias, to),
    ),
  resample: ({ table, using, increment, partitionBy, metadata, alias }, to) =>
    clauses(
      source(table, to),
      words(
        'RESAMPLE',
        braces(
          clauses(
            doc`USING ${renderNode(using, to)}`,
            doc`INCREMENT BY ${renderNode(increment, to)}`,
            partitionBy.length > 0 && clause('PARTITION BY', renderList(partitionBy, to)),
            metadata.length > 0 && clause('METADATA_COLUMNS', renderList(metadata, to)),
          ),
        ),
        named(alias, to),
      ),
    ),
  semanticViewTable: ({ name, clauses: lists, where, alias }, to) =>
    words(
      'SEMANTIC_VIEW',
      braces(
        clauses(
          to.name(name),
          ...lists.map((each) => renderNode(each, to)),
          where && clause('WHERE', renderNode(where, to)),
        ),
      ),
      named(alias, to),
    ),
  semanticClause: ({ type, items }, to) => clause(type, renderList(items, to)),
  matchRecognize: (node, to) =>
    clauses(
      source(node.table, to),
      words(
        'MATCH_RECOGNIZE',
        braces(
          clauses(
            node.partitionBy.length > 0 && clause('PARTITION BY', renderList(node.partitionBy, to)),
            node.orderBy.length > 0 && clause('ORDER BY', renderList(node.orderBy, to)),
            node.measures.length > 0 && clause('MEASURES', renderList(node.measures, to)),
            words(node.rows, node.empty),
            node.skip && renderNode(node.skip, to),
            doc`PATTERN (${renderNode(node.pattern, to)})`,
            node.subsets.length > 0 && clause('SUBSET', renderList(node.subsets, to)),
            clause('DEFINE', renderList(node.define, to)),
          ),
        ),
        named(node.alias, to),
      ),
    ),
  matchSkip: ({ to: place, symbol }, to) => words('AFTER MATCH SKIP', place, symbol && to.identifier(symbol)),
  symbolSubset: ({ name, symbols }, to) => doc`${to.identifier(name)} = (${renderList(symbols, to)})`,
  symbolDefinition: ({ symbol, condition }, to) =>
    doc`${to.identifier(symbol)} AS ${renderNode(condition, to)}`,
}
