/** The longest text that an importer reads. */
export const maxImportCharacters = 200_000_000

/** The most properties that a text may unfold to. */
export const maxImportedProperties = 200_000

/** The most levels of records in records. */
export const maxImportDepth = 40
