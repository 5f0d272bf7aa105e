/** A text as JSON in the form that a VARIANT keeps; a key that comes again has its last value. NULL for blanks. @throws 100069 where it is no JSON. */
export const readJson = (text: string): string => `CAST(mesh_read_json(${text}, TRUE) AS JSON)`

/** The same, NULL where the text is no JSON. */
export const tryReadJson = (text: string): string => `CAST(TRY(mesh_read_json(${text}, TRUE)) AS JSON)`
