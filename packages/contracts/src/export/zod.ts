import { contractTables } from './contract-tables.ts'
import { documentComment } from './document-comment.ts'
import type { Exporter } from './exporter.ts'
import { schemaCoverage } from './json-schema/schema-coverage.ts'
import { pascalName } from './pascal-name.ts'
import { propertyKey } from './property-key.ts'
import { uniqueNames } from './unique-names.ts'
import { valueSource } from './zod/value-source.ts'

/** Source code for zod 4: a schema and a type of the rows of each table, which take what {@link rowSchema} takes. */
export const zod: Exporter = {
  format: 'zod',
  extension: '.zod.ts',
  coverage: {
    contract: [],
    table: ['name', 'description', 'logicalType'],
    column: [...schemaCoverage.column.filter((name) => name !== 'logicalTypeOptions.format'), 'physicalType'],
  },
  write: (contract, { options, lose }) => {
    const unique = uniqueNames(['z'])
    const tables = contractTables(contract, options).map(({ table, columns }) => {
      const name = unique(pascalName(table.name))
      const fields = columns.map(
        ({ property, pointer }) =>
          `  ${propertyKey(property.name)}: ${valueSource(property, pointer, lose)},\n`,
      )
      return `${documentComment(table)}export const ${name} = z.strictObject({\n${fields.join('')}})\nexport type ${name} = z.infer<typeof ${name}>\n`
    })
    return ["import { z } from 'zod'\n", ...tables].join('\n')
  },
}
