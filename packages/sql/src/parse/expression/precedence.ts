/** How tightly operators bind, from loose to tight. A cast binds tighter than a sign, as in Snowflake. */
export const precedence = {
  or: 1,
  and: 2,
  not: 3,
  comparison: 4,
  sum: 5,
  product: 6,
  sign: 7,
  /** PRIOR, CONNECT_BY_ROOT, FINAL, RUNNING, `**`. */
  prefix: 8,
  postfix: 9,
} as const
