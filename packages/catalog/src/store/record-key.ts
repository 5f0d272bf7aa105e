import type { CatalogRecords, RecordKind } from './catalog-records.ts'

/** The key of a record within its kind. Versions of one thing share the prefix that {@link versionsPrefix} gives. */
export function recordKey(record: CatalogRecords[RecordKind]): string {
  switch (record.kind) {
    case 'address':
      return record.urn
    case 'domain':
      return record.name
    case 'product':
      return versionKey(record.urn, record.version)
    case 'contract':
      return versionKey(record.id, record.version)
    case 'quality':
      return record.subject
    case 'lineage':
      return record.source
  }
}

/** The key of one version; JSON, so that no id can look like the prefix of another. */
export const versionKey = (address: string, version: string): string => JSON.stringify([address, version])

/** What the keys of all versions of one thing begin with. */
export const versionsPrefix = (address: string): string => `[${JSON.stringify(address)},`
