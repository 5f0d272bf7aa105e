/** A value that can be bound to a statement. Dates and times go as ISO 8601 text; decimals beyond 2^53 as bigint or text. */
export type SqlValue = string | number | bigint | boolean | null | Uint8Array
