import { stringify } from 'yaml'
import { contractTables } from './contract-tables.ts'
import { dbtColumn } from './dbt/dbt-column.ts'
import { dbtCoverage } from './dbt/dbt-coverage.ts'
import { dbtNames } from './dbt/dbt-names.ts'
import { dbtText } from './dbt/dbt-text.ts'
import { loseTableKeys } from './dbt/lose-table-keys.ts'
import { loseTableRules } from './dbt/lose-table-rules.ts'
import type { Exporter } from './exporter.ts'
import { loseLogicalNames } from './lose-logical-names.ts'
import { tableNames } from './table-names.ts'

/**
 * dbt properties of the sources that a contract offers, with tests of what it promises.
 * Source: https://docs.getdbt.com/reference/source-properties
 */
export const dbtSources: Exporter = {
  format: 'dbt-sources',
  extension: '.sources.yml',
  coverage: { ...dbtCoverage, contract: [...dbtCoverage.contract, 'name', 'description.purpose', 'tags'] },
  write: (contract, { options, lose }) => {
    const tables = contractTables(contract, options)
    const names = dbtNames(tables, lose)
    loseLogicalNames(tables, lose, 'columns')
    const placed = tableNames(contract, options)
    const name = (contract.name ?? contract.id).replaceAll(/[^A-Za-z0-9]+/g, '_').toLowerCase() || 'source'
    const target = (table: string) => `source('${name}', '${table}')`
    const place = [...placed.values()][0]
    const source = {
      name,
      ...(contract.description?.purpose !== undefined && {
        description: dbtText(contract.description.purpose),
      }),
      ...(place?.database !== undefined && { database: place.database }),
      ...(place?.schema !== undefined && { schema: place.schema }),
      config: {
        ...(contract.tags !== undefined && { tags: contract.tags.map(dbtText) }),
        meta: { contract: dbtText(contract.id), contract_version: dbtText(contract.version) },
      },
      tables: tables.map((each) => {
        const { table, columns } = each
        const stored = placed.get(table)
        const own = names.get(table) ?? table.name
        loseTableRules(each, lose)
        loseTableKeys(each, lose)
        for (const part of ['database', 'schema'] as const)
          if (stored?.[part] !== place?.[part])
            lose({
              pointer: `${each.pointer}/physicalName`,
              message: `A source has one ${part}; this table is in ${stored?.[part]}`,
            })
        return {
          name: own,
          ...(stored !== undefined && stored.name !== own.toUpperCase() && { identifier: stored.name }),
          ...(stored !== undefined &&
            stored.name !== stored.name.toUpperCase() && { quoting: { identifier: true } }),
          ...(table.description !== undefined && { description: dbtText(table.description) }),
          ...(table.tags !== undefined && { config: { tags: table.tags.map(dbtText) } }),
          columns: columns.map((column) =>
            dbtColumn(contract, column, { names, target, lose, constraints: false }),
          ),
        }
      }),
    }
    return stringify({ version: 2, sources: [source] }, { lineWidth: 0, aliasDuplicateObjects: false })
  },
}
