/**
 * A pattern without lazy quantifiers, which Snowflake has not: whether there is a match, and whether all of a text is one, does
 * not depend on them.
 */
export const greedyPattern = (pattern: string): string =>
  pattern.replaceAll(
    /(\\.|\[(?:\\.|[^\]\\])*\])|([*+?}])\?/gsu,
    (_, kept: string | undefined, quantifier: string | undefined) => kept ?? quantifier ?? '',
  )
