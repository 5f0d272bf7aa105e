import { importFailed } from '../../errors.ts'
import type { ImportContext, Importer } from '../importer.ts'
import { branch, isTree, own, readTree, type Tree, word } from '../tree.ts'
import { applyConstraints } from './apply-constraints.ts'
import { applyTest } from './apply-test.ts'
import { type DbtTable, dbtTable } from './dbt-table.ts'

/**
 * dbt's `manifest.json` (v12 and before) and, before or behind it, its `catalog.json`: models, seeds, snapshots and sources with
 * columns, constraints and tests. Source: https://schemas.getdbt.com/dbt/manifest/v12.json
 */
export const dbt: Importer = {
  format: 'dbt',
  read: (texts, context) => {
    const documents = texts.map((text) => readTree(text, 'dbt', context.options.file))
    const catalog = documents.find(isCatalog) ?? {}
    const manifest = documents.find((each) => !isCatalog(each))
    if (manifest === undefined)
      throw importFailed(
        'dbt',
        'It is a catalog.json, which is read beside the manifest.json of its project.',
      )
    const nodes = { ...branch(manifest, 'nodes'), ...branch(manifest, 'sources') }
    if (own(manifest, 'nodes') === undefined && own(manifest, 'sources') === undefined)
      throw importFailed('dbt', 'It has neither nodes nor sources, so it is no manifest.')
    const columns = { ...branch(catalog, 'nodes'), ...branch(catalog, 'sources') }
    const tables = new Map<string, DbtTable>()
    const taken = new Set<string>()
    const byPlace = new Map<string, DbtTable>()
    for (const [id, node] of Object.entries(nodes))
      if (isTree(node) && /^(?:model|source|seed|snapshot)$/.test(word(node, 'resource_type') ?? '')) {
        const table = dbtTable(id, node, branch(columns, id), taken, context)
        const place = table?.head.physicalName?.toLowerCase()
        const known = place === undefined ? undefined : byPlace.get(place)
        if (table !== undefined && known === undefined) {
          tables.set(id, table)
          if (place !== undefined) byPlace.set(place, table)
        } else if (table !== undefined && known !== undefined) {
          context.report(
            `${id} is the table of ${known.id}, which takes its columns and tests`,
            undefined,
            'info',
          )
          for (const [key, column] of table.columns)
            known.columns.set(key, { ...column, ...known.columns.get(key) })
          tables.set(id, known)
        }
      }
    const distinct = [...new Set(tables.values())]
    for (const table of distinct) applyConstraints(table, tables, context)
    for (const [id, node] of Object.entries(nodes))
      if (isTree(node) && word(node, 'resource_type') === 'test') applyTest(id, node, tables, context)
    for (const { id, head, columns: found } of distinct)
      if (found.size === 0)
        context.report(`The columns of ${head.name} are not in the manifest; catalog.json has them`, {
          pointer: `/${id.startsWith('source.') ? 'sources' : 'nodes'}/${id}`,
        })
    reportOthers(manifest, nodes, context)
    if (tables.size === 0) throw importFailed('dbt', 'It has no models, seeds, snapshots or sources.')
    const project = word(branch(manifest, 'metadata'), 'project_name')
    return {
      ...(project !== undefined && { name: project }),
      schema: distinct.map(({ columns: own, quality, ...table }) => ({
        ...table.head,
        ...(own.size > 0 && { properties: [...own.values()] }),
        ...(table.relationships.length > 0 && { relationships: table.relationships }),
        ...(quality.length > 0 && { quality }),
      })),
    }
  },
}

/** A catalog says its schema, and never what kind of resource a node is. Source: https://schemas.getdbt.com/dbt/catalog/v1.json */
function isCatalog(document: Tree): boolean {
  const version = word(branch(document, 'metadata'), 'dbt_schema_version')
  if (version !== undefined) return /\/catalog\//.test(version)
  const nodes = Object.values({ ...branch(document, 'nodes'), ...branch(document, 'sources') })
  return nodes.length > 0 && nodes.every((node) => isTree(node) && own(node, 'resource_type') === undefined)
}

/** What a project has beside tables and tests, each kind once. */
function reportOthers(manifest: Tree, nodes: Tree, { report }: ImportContext): void {
  const kinds = new Map<string, number>()
  for (const node of Object.values(nodes)) {
    const kind = isTree(node) ? (word(node, 'resource_type') ?? 'node') : 'node'
    if (!/^(?:model|source|seed|snapshot|test)$/.test(kind)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  }
  for (const key of ['exposures', 'metrics', 'semantic_models', 'saved_queries', 'unit_tests', 'disabled'])
    kinds.set(key, Object.keys(branch(manifest, key)).length)
  for (const [kind, count] of kinds)
    if (count > 0) report(`${kind}: ${count} of the project are not kept`, undefined, 'info')
  if (Object.values(nodes).some((node) => isTree(node) && (word(node, 'raw_code') ?? word(node, 'raw_sql'))))
    report('The SQL of the models is not kept', undefined, 'info')
}
