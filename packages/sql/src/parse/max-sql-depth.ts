/** How deep statements may be nested: a level is a parenthesis, a call, a subquery or a cast of a cast; some count twice. */
export const maxSqlDepth = 600
