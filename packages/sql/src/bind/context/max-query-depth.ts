/**
 * How deep queries may be nested: a subquery counts as three, an operand of a set operator and an alias within an alias as
 * one. A good half of what the stack of a default Node.js bears.
 */
export const maxQueryDepth = 1000
