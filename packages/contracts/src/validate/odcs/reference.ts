import { formed } from '../rule.ts'

const what = 'a reference (table.column, or file.yaml#/schema/id/properties/id)'

/** A reference since ODCS v3.2.0: `table.column`, or `[file.yaml#][/]section/id(/section/id)*`. */
export const reference = formed(
  /^[A-Za-z_][A-Za-z0-9_-]*(\.[A-Za-z_][A-Za-z0-9_-]*)+$|^(?:[A-Za-z0-9._\-/]+\.ya?ml#|https?:\/\/[A-Za-z0-9._\-/]+\.ya?ml#)?\/?[A-Za-z_][A-Za-z0-9_]*\/[^\s.#/\\@!%&^]+(?:\/[A-Za-z_][A-Za-z0-9_]*\/[^\s.#/\\@!%&^]+)*$/u,
  what,
)

/** A reference of ODCS v3.1.0: two names of plain words, ids of the allow-list, files that end in `.yaml`. */
export const oldReference = formed(
  /^[A-Za-z_][A-Za-z0-9_]*\.[A-Za-z_][A-Za-z0-9_]*$|^(?:(?:https?:\/\/)?[A-Za-z0-9._\-/]+\.yaml#)?\/?[A-Za-z_][A-Za-z0-9_]*\/[A-Za-z0-9_-]+(?:\/[A-Za-z_][A-Za-z0-9_]*\/[A-Za-z0-9_-]+)*$/u,
  what,
)
