/** A text as Snowflake's SQL spells it: a backslash escapes there. */
export const spellText = (value: string): string =>
  `'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
