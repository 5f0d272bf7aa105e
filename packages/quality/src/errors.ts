import { type Location, MeshError } from '@mesh/core'

/** A check contradicts itself, so no data could answer it. */
export const invalidCheck = (id: string, why: string) =>
  new MeshError('QUALITY.INVALID_CHECK', {
    message: `The check ${JSON.stringify(id)} cannot be measured`,
    why,
    hint: 'Correct the check; the functions of `check` and `threshold` make valid ones.',
  })

/** A query or filter of a check would do more than read. */
export const notReadOnly = (id: string, statement: string, where: Location) =>
  new MeshError('QUALITY.NOT_READ_ONLY', {
    message: `The SQL of the check ${JSON.stringify(id)} is not a query`,
    why: `It is a statement of the kind ${statement}, and a check only reads.`,
    hint: 'Write one SELECT statement.',
    where,
  })

/** A statement that has to give one number gave something else. The value itself is not told: it may be anybody's data. */
export const noNumber = (id: string, got: string) =>
  new MeshError('QUALITY.NO_NUMBER', {
    message: `The check ${JSON.stringify(id)} got no number`,
    why: `What it reads is ${got}.`,
    hint: 'A query of your own gives its number in the first column; COALESCE(…, 0) says that no rows mean 0.',
  })

/** A column whose age is asked for holds no date or timestamp. */
export const noInstant = (id: string, column: string) =>
  new MeshError('QUALITY.NO_INSTANT', {
    message: `The check ${JSON.stringify(id)} cannot tell how old ${column} is`,
    why: 'Its newest or oldest value is no ISO 8601 date or timestamp.',
    hint: 'Give a column of type DATE or TIMESTAMP.',
  })

/** The file system refuses a file of measured values. */
export const historyFailed = (path: string, doing: 'read' | 'written', cause: unknown) =>
  new MeshError('QUALITY.HISTORY_FAILED', {
    message: `The history ${JSON.stringify(path)} cannot be ${doing}`,
    why: cause instanceof Error ? cause.message : String(cause),
    hint: 'Give a path where this process may make and write a file, on a disk with room.',
    cause,
  })

/** A file that is not a history would be added to. */
export const notAHistory = (path: string) =>
  new MeshError('QUALITY.NOT_A_HISTORY', {
    message: `${JSON.stringify(path)} is not a history of checks`,
    why: 'It does not begin as a history of this version does, and was left as it is.',
    hint: 'Give the path of a new file, or of a history that was made by createFileHistory.',
  })

/** A history is compacted twice at the same time. */
export const historyBusy = (path: string, beside: string) =>
  new MeshError('QUALITY.HISTORY_BUSY', {
    message: `The history ${JSON.stringify(path)} is being compacted`,
    why: `${JSON.stringify(beside)} exists: another process compacts, or was stopped while it did.`,
    hint: 'Wait for it; if there is none, remove that file.',
    retryable: true,
  })

/** An option has a value that means nothing. */
export const invalidOption = (option: string, why: string) =>
  new MeshError('QUALITY.INVALID_OPTION', {
    message: `The option ${JSON.stringify(option)} cannot be used`,
    why,
    hint: 'Its type says what it takes.',
  })
