import type { Contract } from '../odcs/contract.ts'
import { contractTables } from './contract-tables.ts'
import type { Exporter } from './exporter.ts'
import { builderNames } from './typescript/builder-names.ts'
import type { CodeWriter } from './typescript/code-writer.ts'
import { columnCode } from './typescript/column-code.ts'
import { constantName } from './typescript/constant-name.ts'
import { contractCode } from './typescript/contract-code.ts'
import { isRecordOfTables } from './typescript/is-record.ts'
import { literal } from './typescript/literal.ts'

/**
 * TypeScript: the contract as code, which evaluates to the same contract. A contract whose names cannot be fields of an object
 * (one twice, or a whole number) is written as plain data.
 */
export const typescript: Exporter = {
  format: 'typescript',
  extension: '.ts',
  write: (contract, { options }) => {
    const chosen = contractTables(contract, options).map(({ table }) => table)
    const written = contract.schema === undefined ? contract : { ...contract, schema: chosen }
    const name = constantName(contract, builderNames)
    if (!isRecordOfTables(written))
      return `import type { Contract } from '@mesh/contracts'\n\nexport const ${name}: Contract = ${literal(written)}\n`
    const used = new Set<string>()
    const code = contractCode(written, name, codeWriter(written, used))
    const imports = [...used].sort().map((each) => `  ${builderNames.has(each) ? each : `type ${each}`},\n`)
    return `import {\n${imports.join('')}} from '@mesh/contracts'\n\n${code}`
  },
}

function codeWriter({ schema = [] }: Contract, used: Set<string>): CodeWriter {
  const columns = new Set(
    schema.flatMap(({ name, properties = [] }) => properties.map((each) => `${name}.${each.name}`)),
  )
  const writer: CodeWriter = {
    column: (item, indent) => columnCode(item, writer, indent),
    use: (name) => {
      used.add(name)
      return name
    },
    isChecked: (reference) =>
      /[/#]/.test(reference) || columns.has(reference.split('.').slice(0, 2).join('.')),
  }
  return writer
}
