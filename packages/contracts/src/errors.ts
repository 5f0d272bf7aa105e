import { type Diagnostic, type Location, MeshError } from '@mesh/core'

/** A document breaks its standard; `meta.diagnostics` lists every problem. */
export const invalidDocument = (kind: string, diagnostics: readonly Diagnostic[], where?: Location) => {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const [first] = errors
  const others = errors.length - 1
  const place = first?.where ?? where
  return new MeshError('CONTRACT.INVALID', {
    message: `The ${kind} has ${errors.length} ${errors.length === 1 ? 'problem' : 'problems'}`,
    why: `${first?.message ?? ''}${others > 0 ? ` (and ${others} more)` : ''}`,
    hint: first?.hint ?? 'Correct the places that meta.diagnostics lists.',
    ...(place !== undefined && { where: place }),
    meta: { diagnostics },
  })
}

/** A valid contract is of a version whose model is another. */
export const oldContract = (version: string, file: string | undefined) =>
  new MeshError('CONTRACT.OLD_VERSION', {
    message: `The contract is valid ODCS ${version}, which is not read as a contract`,
    why: 'ODCS v3 renamed and moved most fields of v2.2.',
    hint: 'Upgrade it to ODCS v3.2.0 with upgradeContract.',
    ...(file !== undefined && { where: { file } }),
  })

/** A table is named that is not there. */
export const unknownTable = (table: string, place: string) =>
  new MeshError('CONTRACT.UNKNOWN_TABLE', {
    message: `There is no table ${JSON.stringify(table)} in ${place}`,
    why: 'A table is named by the `name` of its schema object, exactly.',
    hint: 'Correct the name, or add the table to the contract.',
  })

/** A server is named that the contract does not have. */
export const unknownServer = (server: string, contract: string) =>
  new MeshError('CONTRACT.UNKNOWN_SERVER', {
    message: `Contract ${contract} has no snowflake server called ${JSON.stringify(server)}`,
    why: 'The server says in which database and schema the tables are.',
    hint: 'Name one of the entries of `servers` whose type is snowflake.',
  })

/** A relationship points at a column that is not there. */
export const danglingReference = (reference: string, contract: string) =>
  new MeshError('CONTRACT.DANGLING_REFERENCE', {
    message: `${JSON.stringify(reference)} names no column of contract ${contract}`,
    why: 'A relationship inside a contract becomes a foreign key, which needs both columns.',
    hint: 'Write table.column by the names of the contract, or /schema/<id>/properties/<id>.',
  })

/** A port of a product names no contract. */
export const portWithoutContract = (port: string) =>
  new MeshError('CONTRACT.PORT_WITHOUT_CONTRACT', {
    message: `Port ${JSON.stringify(port)} names no contract`,
    why: 'Only a contract says which tables a port offers or reads.',
    hint: 'Give the port a contractId.',
  })

/** A port names a contract that was not given. */
export const unknownContract = (contract: string, port: string) =>
  new MeshError('CONTRACT.UNKNOWN_CONTRACT', {
    message: `There is no contract ${JSON.stringify(contract)}, which port ${JSON.stringify(port)} names`,
    why: 'None of the contracts given has this id.',
    hint: 'Pass the contract, or correct the contractId of the port.',
  })

/** A port names a version of a contract that was not given. */
export const contractMismatch = (port: string, wanted: string, given: readonly string[]) =>
  new MeshError('CONTRACT.VERSION_MISMATCH', {
    message: `Port ${JSON.stringify(port)} wants version ${wanted} of its contract; there is ${given.join(', ')}`,
    why: 'A port is served by a contract of the same major version.',
    hint: 'Change the version of the port, or pass the version of the contract that it wants.',
  })

/** No product offers what an input port reads. */
export const unknownProduct = (port: string, contract: string, product: string | undefined) =>
  new MeshError('CONTRACT.UNKNOWN_PRODUCT', {
    message: `No product offers contract ${JSON.stringify(contract)}, which input port ${JSON.stringify(port)} reads`,
    why:
      product === undefined
        ? 'None of the products given has an output port with this contract.'
        : `The port names product ${product}, which is not given or does not offer it.`,
    hint: 'Pass the offering product in `products`.',
  })

/** Several products offer what an input port reads. */
export const ambiguousOffer = (port: string, products: readonly string[]) =>
  new MeshError('CONTRACT.AMBIGUOUS_OFFER', {
    message: `Several products offer what input port ${JSON.stringify(port)} reads: ${products.join(', ')}`,
    why: 'Each of them has an output port with the contract of the port.',
    hint: "Name one with the port's custom property `product` of vendor `mesh`.",
  })

/** The parts of one product lie in different schemas. */
export const namespaceConflict = (product: string, namespaces: readonly string[]) =>
  new MeshError('CONTRACT.NAMESPACE_CONFLICT', {
    message: `Product ${product} lies in ${namespaces.join(' and ')}`,
    why: 'A product owns one schema; its output contracts and its namespace name several.',
    hint: 'Give the output contracts the same database and schema, or split the product.',
  })

/** A pattern of a column is no regular expression. */
export const invalidPattern = (pattern: string, cause: unknown) =>
  new MeshError('CONTRACT.INVALID_PATTERN', {
    message: `${JSON.stringify(pattern)} is no regular expression`,
    ...(cause instanceof Error && { why: cause.message }),
    hint: 'Write a regular expression of ECMA-262 with the flag u; lintContract finds the others.',
    cause,
  })

/** A contract is asked for in a format that nobody writes. */
export const unknownFormat = (format: string, known: readonly string[]) =>
  new MeshError('CONTRACT.UNKNOWN_FORMAT', {
    message: `A contract cannot be written as ${JSON.stringify(format)}`,
    why: 'There is no exporter for the format.',
    hint: `Use one of ${known.join(', ')}.`,
  })

/** An edit of a text cannot be done without changing other places of it. */
export const editRefused = (reason: string, pointer?: string) =>
  new MeshError('CONTRACT.EDIT_REFUSED', {
    message:
      pointer === undefined
        ? 'The edit cannot be done'
        : `The edit at ${JSON.stringify(pointer)} cannot be done`,
    why: `In the text ${reason}.`,
    hint: 'Edit the text by hand at this place, or choose another pointer; nothing was changed.',
    ...(pointer !== undefined && { where: { pointer } }),
  })

/** A text cannot be read as the format that it is said to be. */
export const importFailed = (format: string, why: string, where?: Location) =>
  new MeshError('CONTRACT.IMPORT_FAILED', {
    message: `The text cannot be imported as ${format}`,
    why,
    hint: 'Correct the text, or name the format that it is written in; nothing was imported.',
    ...(where !== undefined && { where }),
  })

/** A contract is asked for from a format that nobody reads. */
export const unknownImportFormat = (format: string, known: readonly string[]) =>
  new MeshError('CONTRACT.UNKNOWN_FORMAT', {
    message: `A contract cannot be read from ${JSON.stringify(format)}`,
    why: 'There is no importer for the format.',
    hint: `Use one of ${known.join(', ')}.`,
  })

/** The JSON Schema of rows is asked for in a dialect that is not written. */
export const unknownTarget = (target: string, known: readonly string[]) =>
  new MeshError('CONTRACT.UNKNOWN_TARGET', {
    message: `There is no JSON Schema of rows for the target ${JSON.stringify(target)}`,
    why: 'Standard JSON Schema names its dialects, and this one is not among those that are written.',
    hint: `Use one of ${known.join(', ')}.`,
  })

/** An upgrade is asked for to an older version than the document has. */
export const noUpgrade = (from: string, to: string, file: string | undefined) =>
  new MeshError('CONTRACT.NO_UPGRADE', {
    message: `A contract of ODCS ${from} cannot be upgraded to ${to}`,
    why: `${to} is the older version of the two.`,
    hint: 'Leave the version out to upgrade to the newest.',
    ...(file !== undefined && { where: { file } }),
  })
