import { contractTables } from './contract-tables.ts'
import type { Exporter } from './exporter.ts'
import { pascalName } from './pascal-name.ts'
import { messageText } from './protobuf/message-text.ts'
import { readNumbers } from './protobuf/read-numbers.ts'
import { uniqueNames } from './unique-names.ts'

const value = ['logicalType', 'logicalTypeOptions.timezone']

/**
 * Protobuf (proto3): a message per table. The number of a field is the custom property `protobufNumber` (vendor `mesh`) of
 * its column, else the one that it has in the text of `previous`, else the next that was never used; a field of `previous`
 * that is gone is reserved. Source: https://protobuf.dev/programming-guides/proto3/
 */
export const protobuf: Exporter = {
  format: 'protobuf',
  extension: '.proto',
  coverage: {
    contract: ['domain'],
    table: ['name', 'description', 'logicalType'],
    column: [...value, 'name', 'description', 'deprecated', 'required'],
    element: value,
  },
  write: (contract, { options, lose }) => {
    const known = readNumbers(options.previous ?? '')
    const imports = new Set<string>()
    const unique = uniqueNames()
    const messages = contractTables(contract, options).map(({ table, columns, pointer }) => {
      const name = unique(pascalName(table.name))
      if (name !== table.name)
        lose({ pointer: `${pointer}/name`, message: `The message is called ${name}`, severity: 'info' })
      return messageText(name, columns, { path: name, indent: '', known, imports, lose }, table.description)
    })
    const scope = (contract.domain ?? contract.id).replaceAll(/[^A-Za-z0-9]+/g, '_').toLowerCase()
    if (contract.domain !== undefined && contract.domain !== scope)
      lose({ pointer: '/domain', message: `The package is called ${scope}`, severity: 'info' })
    return [
      'syntax = "proto3";\n',
      `package ${scope.replace(/^(?=\d|$)/, '_')};\n`,
      ...(imports.size === 0
        ? []
        : [
            [...imports]
              .sort()
              .map((each) => `import "${each}";\n`)
              .join(''),
          ]),
      ...messages,
    ].join('\n')
  },
}
