/** How a text is read. */
export interface ReadOptions {
  /** Name of the file, for messages. */
  readonly file?: string
  /**
   * Longest text that is read, in UTF-16 units.
   * @defaultValue 16,000,000
   */
  readonly maxLength?: number
}
