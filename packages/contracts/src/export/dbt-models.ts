import { stringify } from 'yaml'
import { contractTables } from './contract-tables.ts'
import { dbtColumn } from './dbt/dbt-column.ts'
import { dbtCoverage } from './dbt/dbt-coverage.ts'
import { dbtNames } from './dbt/dbt-names.ts'
import { dbtText } from './dbt/dbt-text.ts'
import { loseTableRules } from './dbt/lose-table-rules.ts'
import { modelConstraints } from './dbt/model-constraints.ts'
import type { Exporter } from './exporter.ts'
import { loseLogicalNames } from './lose-logical-names.ts'
import { tableNames } from './table-names.ts'

/**
 * dbt properties of models that hold their contract: types, constraints, tests.
 * Source: https://docs.getdbt.com/reference/model-properties
 */
export const dbtModels: Exporter = {
  format: 'dbt-models',
  extension: '.models.yml',
  coverage: dbtCoverage,
  write: (contract, { options, lose }) => {
    const tables = contractTables(contract, options)
    const names = dbtNames(tables, lose)
    loseLogicalNames(tables, lose, 'columns')
    const placed = tableNames(contract, options)
    const target = (name: string) => `ref('${name}')`
    const models = tables.map((each) => {
      const { table } = each
      const place = placed.get(table)
      const name = names.get(table) ?? table.name
      loseTableRules(each, lose)
      const constraints = modelConstraints(contract, each, { names, target, lose })
      return {
        name,
        ...(table.description !== undefined && { description: dbtText(table.description) }),
        config: {
          contract: { enforced: true },
          ...(place?.database !== undefined && { database: place.database }),
          ...(place?.schema !== undefined && { schema: place.schema }),
          ...(place !== undefined && place.name !== name.toUpperCase() && { alias: place.name }),
          ...(table.tags !== undefined && { tags: table.tags.map(dbtText) }),
          meta: { contract: dbtText(contract.id), contract_version: dbtText(contract.version) },
        },
        ...(constraints.length > 0 && { constraints }),
        columns: each.columns.map((column) =>
          dbtColumn(contract, column, { names, target, lose, constraints: true }),
        ),
      }
    })
    return stringify({ version: 2, models }, { lineWidth: 0, aliasDuplicateObjects: false })
  },
}
