import { importFailed } from '../../errors.ts'
import type { Importer } from '../importer.ts'
import { branch, isTree, own, readTree, word } from '../tree.ts'
import { applyConstraints } from './apply-constraints.ts'
import { applyTest } from './apply-test.ts'
import { type DbtTable, dbtTable } from './dbt-table.ts'

/**
 * dbt's `manifest.json` (v12 and before) and, as a second text, its `catalog.json`: models, seeds, snapshots and sources with
 * columns, constraints and tests. Source: https://schemas.getdbt.com/dbt/manifest/v12.json
 */
export const dbt: Importer = {
  format: 'dbt',
  read: ([text = '', catalogText], context) => {
    const manifest = readTree(text, 'dbt', context.options.file)
    const nodes = { ...branch(manifest, 'nodes'), ...branch(manifest, 'sources') }
    if (own(manifest, 'nodes') === undefined && own(manifest, 'sources') === undefined)
      throw importFailed('dbt', 'It has neither nodes nor sources, so it is no manifest.')
    const catalog = catalogText === undefined ? {} : readTree(catalogText, 'dbt')
    const columns = { ...branch(catalog, 'nodes'), ...branch(catalog, 'sources') }
    const tables = new Map<string, DbtTable>()
    const taken = new Set<string>()
    for (const [id, node] of Object.entries(nodes))
      if (isTree(node) && /^(?:model|source|seed|snapshot)$/.test(word(node, 'resource_type') ?? '')) {
        const table = dbtTable(id, node, branch(columns, id), taken, context)
        if (table !== undefined) tables.set(id, table)
      }
    for (const table of tables.values()) applyConstraints(table, tables, context)
    for (const [id, node] of Object.entries(nodes))
      if (isTree(node) && word(node, 'resource_type') === 'test') applyTest(id, node, tables, context)
    for (const [id, { head, columns: found }] of tables)
      if (found.size === 0)
        context.report(`The columns of ${head.name} are not in the manifest; catalog.json has them`, {
          pointer: `/${id.startsWith('source.') ? 'sources' : 'nodes'}/${id}`,
        })
    if (tables.size === 0) throw importFailed('dbt', 'It has no models, seeds, snapshots or sources.')
    const project = word(branch(manifest, 'metadata'), 'project_name')
    return {
      ...(project !== undefined && { name: project }),
      schema: [...tables.values()].map(({ columns: own, quality, ...table }) => ({
        ...table.head,
        ...(own.size > 0 && { properties: [...own.values()] }),
        ...(table.relationships.length > 0 && { relationships: table.relationships }),
        ...(quality.length > 0 && { quality }),
      })),
    }
  },
}
