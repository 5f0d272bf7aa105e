import { MeshError } from '@mesh/core'

/** Nothing in the catalogue has this address. */
export const notFound = (kind: string, address: string) =>
  new MeshError('CATALOG.NOT_FOUND', {
    message: `The catalogue has no ${kind} ${JSON.stringify(address)}`,
    why: 'It was never published here, or its address is spelled differently.',
    hint: 'Search for it, or list what there is.',
  })

/** This version is published already, with other content. */
export const versionExists = (kind: string, address: string, version: string) =>
  new MeshError('CATALOG.VERSION_EXISTS', {
    message: `Version ${version} of the ${kind} ${JSON.stringify(address)} is published with other content`,
    why: 'A published version never changes: consumers rely on it.',
    hint: 'Raise the version and publish again.',
    meta: { kind, address, version },
  })

/** A document lacks what the catalogue needs to give it an address. */
export const incompleteDocument = (kind: string, id: string, missing: readonly string[]) =>
  new MeshError('CATALOG.INCOMPLETE_DOCUMENT', {
    message: `The ${kind} ${JSON.stringify(id)} cannot be addressed`,
    why: `It has no ${missing.join(' and no ')}.`,
    hint: `Set ${missing.map((field) => `"${field}"`).join(' and ')} in the document.`,
    meta: { missing },
  })

/** Two documents claim one address. */
export const addressTaken = (urn: string, holder: string, id: string) =>
  new MeshError('CATALOG.ADDRESS_TAKEN', {
    message: `${urn} is the address of ${JSON.stringify(holder)}, not of ${JSON.stringify(id)}`,
    why: 'Domain, name and major version of both documents make the same address.',
    hint: 'Rename one of them, or give both the same "id" when they are one thing.',
  })

/** A document, summary or edge is not of the form that the catalogue stores. */
export const invalidInput = (what: string, problems: readonly string[]) =>
  new MeshError('CATALOG.INVALID_INPUT', {
    message: `The ${what} is not valid`,
    why: problems.slice(0, 10).join('; '),
    hint: 'Compare it with the schema in /openapi.json.',
    meta: { problems: problems.slice(0, 100) },
  })

/** The body of a request is longer than the API takes. */
export const bodyTooLarge = (limit: number) =>
  new MeshError('CATALOG.BODY_TOO_LARGE', {
    message: `The body is longer than ${limit} bytes`,
    why: 'The API refuses bodies over its limit before it reads them whole.',
    hint: 'Send less at once, or raise maxBodyBytes of createCatalogApp.',
    meta: { limit },
  })

/** The API was asked to change something but only reads. */
export const readOnly = (method: string, path: string) =>
  new MeshError('CATALOG.READ_ONLY', {
    message: `${method} ${path} is refused`,
    why: 'This catalogue is served read-only.',
    hint: 'Publish through the process that owns the catalogue.',
  })

/** The API has no such operation. */
export const noSuchOperation = (method: string, path: string) =>
  new MeshError('CATALOG.NO_SUCH_OPERATION', {
    message: `There is no ${method} ${path}`,
    why: 'The API does not describe this path and method.',
    hint: 'See /openapi.json for what there is.',
  })

/** The API failed for a reason that is not the caller's. */
export const apiFailed = () =>
  new MeshError('CATALOG.API_FAILED', {
    message: 'The catalogue could not answer',
    why: 'Something failed that should not; the server wrote down what.',
    hint: 'Try again; if it keeps failing, tell whoever runs this catalogue.',
    retryable: true,
  })

/** The API cannot be reached, or what answers is not a catalogue. */
export const apiUnreachable = (operation: string, why: string, cause?: unknown) =>
  new MeshError('CATALOG.API_UNREACHABLE', {
    message: `The catalogue did not answer ${operation}`,
    why,
    hint: 'Check the base URL and that the server runs.',
    retryable: true,
    cause,
  })

/** Another live process holds the file. */
export const storeLocked = (path: string, holder: string, lock: string) =>
  new MeshError('CATALOG.STORE_LOCKED', {
    message: `${path} is in use`,
    why: `It is held by ${holder}; two writers would lose each other's commits.`,
    hint: `Close the other process. If it is certainly gone, delete ${lock}.`,
    meta: { path, lock },
  })

/** The journal holds something that no catalogue wrote. */
export const storeCorrupt = (path: string, line: number, why: string) =>
  new MeshError('CATALOG.STORE_CORRUPT', {
    message: `${path} is damaged at line ${line}`,
    why,
    hint: 'Restore the file from a backup; what stands before that line is intact.',
    where: { file: path, line },
  })

/** The file cannot be read or written. */
export const storeFailed = (path: string, doing: string, cause: unknown) =>
  new MeshError('CATALOG.STORE_FAILED', {
    message: `${path} cannot be ${doing}`,
    why: cause instanceof Error ? cause.message : String(cause),
    hint: 'Check that the folder exists, is writable and has space left.',
    cause,
  })

/** The store was closed. */
export const storeClosed = () =>
  new MeshError('CATALOG.STORE_CLOSED', {
    message: 'The store is closed',
    why: 'close() was called on it.',
    hint: 'Open the store again with its factory.',
  })
